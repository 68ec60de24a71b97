package dev.careadvisor.json;

import static dev.careadvisor.json.Samples.JSON;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TruncationTest {

    @Test
    void caseCutAtEveryByte() throws IOException {
        for (String example : Samples.examples().values()) {
            byte[] bytes = example.strip().getBytes(StandardCharsets.UTF_8);
            for (int length = 0; length < bytes.length; length++) {
                String cut = new String(Arrays.copyOf(bytes, length), StandardCharsets.UTF_8);
                assertThrows(JsonInputException.class, () -> JSON.readCase(cut), cut);
            }
        }
    }

    @Test
    void richCaseCutAtEveryByte() {
        byte[] bytes = JSON.writeCase(Samples.richCase()).getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < bytes.length; length++) {
            String cut = new String(Arrays.copyOf(bytes, length), StandardCharsets.UTF_8);
            assertThrows(JsonInputException.class, () -> JSON.readCase(cut), cut);
        }
    }

    @Test
    void adviceCutAtEveryCharacter() {
        String document = JSON.writeAdvice(Samples.richAdvice());
        for (int length = 0; length < document.length(); length++) {
            String cut = document.substring(0, length);
            assertThrows(JsonInputException.class, () -> JSON.readAdvice(cut), cut);
        }
    }
}
