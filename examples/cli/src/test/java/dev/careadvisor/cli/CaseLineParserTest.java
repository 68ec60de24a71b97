package dev.careadvisor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseLineParserTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "0",
                "-7",
                "1e3",
                "1.50",
                "12345678901234567890123",
                "\"\"",
                "\"a b\"",
                "\"caf\u00e9 \\u00e9 \\\" \\\\ \\/ }{,\"",
                "\"\\ud83d\\ude00 \ud83d\ude00\""
            })
    void anIdComesBackCharacterForCharacter(String id) throws BadLine {
        String patient = "{ \"a\" : [1, {\"b\": \"}\"}] , \"c\":1.0}";
        for (String line : new String[] {
            "{\"id\":" + id + ",\"case\":" + patient + "}",
            " { \"id\" : " + id + " , \"case\" : " + patient + " } \r",
            "{\"case\":" + patient + ",\"id\":" + id + "}",
            "{\"case\":" + patient + ",\"id\":" + id + " }"
        }) {
            assertEquals(new CaseLine(id, patient), new CaseLineParser(line).parse(), line);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[]|$|object",
                "7|$|object",
                "nonsense|$|not JSON",
                "{|$|not JSON",
                "{\"id\":1,\"case\":{}} {}|$|follows",
                "{\"case\":{}}|$.id|missing",
                "{\"id\":1}|$.case|missing",
                "{\"id\":null,\"case\":{}}|$.id|string or a number",
                "{\"id\":true,\"case\":{}}|$.id|string or a number",
                "{\"id\":[],\"case\":{}}|$.id|string or a number",
                "{\"id\":1,\"case\":null}|$.case|object",
                "{\"id\":1,\"case\":\"{}\"}|$.case|object",
                "{\"id\":1,\"id\":1,\"case\":{}}|$.id|twice",
                "{\"id\":1,\"case\":{},\"case\":{}}|$.case|twice",
                "{\"id\":1,\"patient\":{}}|$.patient|unknown field",
                "{\"id\":1,\"case\":{\"a\":}}|$.case|not JSON",
                "{\"id\":1,\"case\":{\"a\":1|$.case|not JSON",
            })
    void aBadLineSaysWhereAndWhy(String line, String path, String reason) {
        BadLine trouble = assertThrows(BadLine.class, () -> new CaseLineParser(line).parse());
        assertEquals(Optional.of(path), trouble.path(), trouble.getMessage());
        assertTrue(trouble.getMessage().contains(reason), trouble.getMessage());
    }

    @Test
    void theIdIsKnownIfItCameBeforeTheTrouble() {
        BadLine trouble = assertThrows(BadLine.class, () -> new CaseLineParser("{\"id\":\"x\",\"case\":{").parse());
        assertEquals(Optional.of("\"x\""), trouble.id());
    }

    @Test
    void anIdHasAtMost200Characters() throws BadLine {
        String longest = "\"" + "x".repeat(198) + "\"";
        assertEquals(
                longest,
                new CaseLineParser("{\"id\":" + longest + ",\"case\":{}}")
                        .parse()
                        .id());
        String over = "\"" + "x".repeat(199) + "\"";
        assertThrows(BadLine.class, () -> new CaseLineParser("{\"id\":" + over + ",\"case\":{}}").parse());
    }
}
