package dev.careadvisor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LineByLineTest {

    private static ResultLine echo(InputLine line) {
        return new ResultLine(new String(line.bytes(), StandardCharsets.UTF_8), false);
    }

    private static InputStream lines(int count) {
        String text = IntStream.range(0, count).mapToObj(Integer::toString).collect(Collectors.joining("\n"));
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void resultsComeInTheOrderOfTheInputWhateverTheyTake() throws Exception {
        Random random = new Random(7);
        int[] pauses = random.ints(2_000, 0, 3).toArray();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        boolean good = new LineByLine(line -> {
                    pause(pauses[(int) line.number() - 1]);
                    return echo(line);
                })
                .run(lines(2_000), out);
        assertTrue(good);
        assertEquals(
                IntStream.range(0, 2_000).mapToObj(i -> i + "\n").collect(Collectors.joining()),
                out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void oneBadLineIsRemembered() throws Exception {
        LineByLine run = new LineByLine(line -> new ResultLine("x", line.number() == 5));
        assertFalse(run.run(lines(10), new ByteArrayOutputStream()));
    }

    @Test
    void aSlowReaderOfTheOutputStopsTheReadingOfTheInput() throws Exception {
        AtomicInteger evaluated = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger written = new AtomicInteger();
        OutputStream slow = new OutputStream() {
            @Override
            public void write(int next) {
                if (next == '\n') {
                    pause(1);
                    most.accumulateAndGet(evaluated.get() - written.incrementAndGet(), Math::max);
                }
            }
        };
        new LineByLine(line -> {
                    evaluated.incrementAndGet();
                    return echo(line);
                })
                .run(lines(2_000), slow);
        assertEquals(2_000, written.get());
        assertTrue(most.get() <= Runtime.getRuntime().availableProcessors() * 8 + 2, "held " + most.get());
    }

    @Test
    void anAnswerComesBeforeTheNextQuestion() throws Exception {
        PipedOutputStream questions = new PipedOutputStream();
        PipedInputStream questionsRead = new PipedInputStream(questions);
        PipedInputStream answers = new PipedInputStream();
        OutputStream written = new BufferedOutputStream(new PipedOutputStream(answers), 1 << 16);
        FutureTask<Boolean> run =
                new FutureTask<>(() -> new LineByLine(LineByLineTest::echo).run(questionsRead, written));
        new Thread(run).start();
        for (int i = 0; i < 20; i++) {
            questions.write(("q" + i % 10 + "\n").getBytes(StandardCharsets.UTF_8));
            questions.flush();
            assertEquals("q" + i % 10 + "\n", new String(answers.readNBytes(3), StandardCharsets.UTF_8));
        }
        questions.close();
        assertTrue(run.get());
    }

    @Test
    void aBrokenOutputEndsTheRunThoughTheInputGoesOn() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return '\n';
            }

            @Override
            public int read(byte[] target, int from, int count) {
                target[from] = 'x';
                target[from + 1] = '\n';
                return 2;
            }
        };
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int next) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        assertThrows(IOException.class, () -> new LineByLine(LineByLineTest::echo).run(endless, broken));
    }

    @Test
    void anInputThatFailsIsReportedAfterWhatWasRead() {
        InputStream failing = new InputStream() {
            private int reads;

            @Override
            public int read() throws IOException {
                throw new IOException("disk gone");
            }

            @Override
            public int read(byte[] target, int from, int count) throws IOException {
                if (reads++ > 0) {
                    throw new IOException("disk gone");
                }
                target[from] = 'x';
                target[from + 1] = '\n';
                return 2;
            }
        };
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        UserError error = assertThrows(UserError.class, () -> new LineByLine(LineByLineTest::echo).run(failing, out));
        assertTrue(error.getMessage().contains("disk gone"));
        assertEquals("x\n", out.toString(StandardCharsets.UTF_8));
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
