package dev.careadvisor.benchmarks;

/** Where the time of a short program goes: stamps that it prints to its error output if it is asked to. */
final class Stages {

    private final StringBuilder line = new StringBuilder();
    private long last = System.nanoTime();

    void done(String stage) {
        long now = System.nanoTime();
        line.append(stage).append('=').append((now - last) / 1_000).append('\n');
        last = System.nanoTime();
    }

    void print() {
        if (Boolean.getBoolean("careadvisor.stages")) {
            System.err.print(line);
        }
    }
}
