package dev.careadvisor.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads lines of bounded length. What goes over the limit is read past and never held. Not thread-safe. */
final class LineReader {

    private final InputStream in;
    private final int mostBytes;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int end;
    private boolean finished;
    private long number;

    LineReader(InputStream in, int mostBytes) {
        this.in = in;
        this.mostBytes = mostBytes;
    }

    /** The next line, or empty at the end. */
    Optional<InputLine> next() throws IOException {
        if (atEnd()) {
            return Optional.empty();
        }
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        boolean open = true;
        while (open && !atEnd()) {
            int feed = position;
            while (feed < end && buffer[feed] != '\n') {
                feed++;
            }
            tooLong |= line.size() + feed - position > mostBytes;
            if (tooLong) {
                line = new ByteArrayOutputStream(0);
            } else {
                line.write(buffer, position, feed - position);
            }
            open = feed == end;
            position = open ? feed : feed + 1;
        }
        return Optional.of(new InputLine(number, line.toByteArray(), tooLong));
    }

    private boolean atEnd() throws IOException {
        // Never read again after the end: at a keyboard that would ask for a second end of input.
        if (position == end && !finished) {
            position = 0;
            end = Math.max(0, in.read(buffer));
            finished = end == 0;
        }
        return finished;
    }
}
