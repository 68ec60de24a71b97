package dev.careadvisor.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Function;

/**
 * Evaluates lines on all cores and writes the results in the order of the input. One thread reads, a few work, the caller writes; the queue
 * between them holds a few lines for each core, so memory does not grow with the input.
 */
final class LineByLine {

    private static final int LINES_PER_CORE = 8;

    private final Function<InputLine, ResultLine> evaluation;
    private final int cores = Runtime.getRuntime().availableProcessors();

    LineByLine(Function<InputLine, ResultLine> evaluation) {
        this.evaluation = evaluation;
    }

    /**
     * Runs to the end of the input.
     *
     * @return whether every line gave an advice
     * @throws IOException if the output cannot be written
     */
    boolean run(InputStream in, OutputStream out) throws IOException, InterruptedException {
        BlockingQueue<Future<Optional<ResultLine>>> results = new ArrayBlockingQueue<>(cores * LINES_PER_CORE);
        ExecutorService workers = Executors.newFixedThreadPool(cores, LineByLine::daemon);
        Thread reader = daemon(() -> read(in, workers, results));
        reader.start();
        try {
            return write(results, out);
        } finally {
            reader.interrupt();
            workers.shutdownNow();
        }
    }

    /** A daemon, because a reader that waits for a keyboard must not keep a finished program alive. */
    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        return thread;
    }

    private void read(InputStream in, ExecutorService workers, BlockingQueue<Future<Optional<ResultLine>>> results) {
        try {
            FutureTask<Optional<ResultLine>> last = new FutureTask<>(() -> {
                LineReader lines = new LineReader(in, Input.MOST_BYTES);
                for (Optional<InputLine> line = lines.next(); line.isPresent(); line = lines.next()) {
                    InputLine input = line.get();
                    if (!input.blank()) {
                        results.put(workers.submit(() -> Optional.of(evaluation.apply(input))));
                    }
                }
                return Optional.empty();
            });
            // Whether the input ends or fails, the writer learns it after every line that was read.
            last.run();
            results.put(last);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean write(BlockingQueue<Future<Optional<ResultLine>>> results, OutputStream out)
            throws IOException, InterruptedException {
        boolean good = true;
        while (true) {
            Future<Optional<ResultLine>> next = results.peek();
            if (next == null || !next.isDone()) {
                // Nothing more is ready: whoever reads the output gets what there is, and a question gets its answer.
                out.flush();
            }
            Optional<ResultLine> result = value(results.take());
            if (result.isEmpty()) {
                out.flush();
                return good;
            }
            out.write(result.get().json().getBytes(StandardCharsets.UTF_8));
            out.write('\n');
            good &= !result.get().bad();
        }
    }

    private static Optional<ResultLine> value(Future<Optional<ResultLine>> result) throws InterruptedException {
        try {
            return result.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException) {
                throw new UserError("cannot read the input: " + e.getCause().getMessage());
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
