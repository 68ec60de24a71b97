package dev.careadvisor.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineReaderTest {

    private static List<InputLine> read(InputStream in, int most) throws IOException {
        LineReader reader = new LineReader(in, most);
        List<InputLine> lines = new ArrayList<>();
        for (Optional<InputLine> line = reader.next(); line.isPresent(); line = reader.next()) {
            lines.add(line.get());
        }
        return lines;
    }

    private static List<InputLine> read(String text, int most) throws IOException {
        return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), most);
    }

    private static String text(InputLine line) {
        return new String(line.bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void linesAreNumberedFromOneAndTheLastNeedsNoLineFeed() throws IOException {
        List<InputLine> lines = read("a\n\nbc", 10);
        assertEquals(
                List.of("a", "", "bc"), lines.stream().map(LineReaderTest::text).toList());
        assertEquals(List.of(1L, 2L, 3L), lines.stream().map(InputLine::number).toList());
    }

    @Test
    void aFinalLineFeedStartsNoLine() throws IOException {
        assertEquals(1, read("a\n", 10).size());
        assertEquals(0, read("", 10).size());
        assertEquals(1, read("\n", 10).size());
    }

    @Test
    void whiteSpaceAloneIsBlank() throws IOException {
        assertTrue(read(" \t\r\n", 10).get(0).blank());
        assertFalse(read(" x", 10).get(0).blank());
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 10, 11, 65_535, 65_536, 65_537, 200_000})
    void aLineOverTheLimitIsSkippedAndTheNextIsRead(int length) throws IOException {
        List<InputLine> lines = read("x".repeat(length) + "\nnext", 10);
        assertEquals(2, lines.size());
        assertEquals(length > 10, lines.get(0).tooLong());
        assertEquals(length > 10 ? 0 : length, lines.get(0).bytes().length);
        assertFalse(lines.get(0).blank());
        assertEquals("next", text(lines.get(1)));
    }

    @Test
    void anEndlessLineIsNeverHeld() throws IOException {
        long length = 3L * Runtime.getRuntime().maxMemory() / 2;
        InputStream zeros = new InputStream() {
            private long left = Math.min(length, 4L << 30);

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] target, int from, int count) {
                if (left <= 0) {
                    return -1;
                }
                int given = (int) Math.min(count, left);
                java.util.Arrays.fill(target, from, from + given, (byte) 'x');
                left -= given;
                return given;
            }
        };
        List<InputLine> lines = read(zeros, 1 << 20);
        assertEquals(1, lines.size());
        assertTrue(lines.get(0).tooLong());
    }

    @Test
    void shortReadsGiveTheSameLines() throws IOException {
        byte[] bytes = "one\ntwo\n\nthree".getBytes(StandardCharsets.UTF_8);
        InputStream slow = new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] target, int from, int count) {
                return super.read(target, from, 1);
            }
        };
        List<InputLine> lines = read(slow, 10);
        assertEquals(4, lines.size());
        assertArrayEquals("three".getBytes(StandardCharsets.UTF_8), lines.get(3).bytes());
    }

    @Test
    void theEndIsReadOnce() throws IOException {
        int[] ends = {0};
        InputStream in = new ByteArrayInputStream("a".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] target, int from, int count) {
                int given = super.read(target, from, count);
                ends[0] += given < 0 ? 1 : 0;
                return given;
            }
        };
        read(in, 10);
        assertEquals(1, ends[0]);
    }
}
