package dev.careadvisor.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.Map;

/**
 * What the command is started from, so that tests can stand in for a terminal.
 *
 * @param in standard input
 * @param out standard output; not a print stream, because those swallow a broken pipe
 * @param err standard error
 * @param terminal whether standard output is a terminal
 * @param environment the environment variables
 * @param zone the zone of the machine
 */
record Shell(
        InputStream in,
        OutputStream out,
        OutputStream err,
        boolean terminal,
        Map<String, String> environment,
        ZoneId zone) {

    /** The property by which the script says that standard output is a terminal, which Java alone cannot tell. */
    static final String TERMINAL = "advise.terminal";

    static Shell ofThisProcess() {
        return new Shell(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Boolean.getBoolean(TERMINAL),
                System.getenv(),
                ZoneId.systemDefault());
    }

    /** Whether a variable is set and not empty, which is how NO_COLOR counts. */
    boolean has(String variable) {
        return !environment.getOrDefault(variable, "").isEmpty();
    }
}
