package dev.careadvisor.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Where the interview is typed and shown. A reply that comes from a pipe is shown too, so that what is written reads like the session. */
final class Console {

    private static final int LONGEST_LINE = 2_000;

    private final LineReader in;
    private final OutputStream out;
    private final boolean terminal;
    private final int width;
    private final Ink ink;

    Console(Shell shell, OutputStream out, int width, Ink ink) {
        this.in = new LineReader(shell.in(), LONGEST_LINE);
        this.out = out;
        this.terminal = shell.terminal();
        this.width = width;
        this.ink = ink;
    }

    /** The next line that can be read as text, without spaces around it; empty at the end of the input. */
    Optional<String> ask() throws IOException {
        while (true) {
            write("> ");
            out.flush();
            Optional<InputLine> line = in.next();
            if (line.isEmpty()) {
                write("\n");
                return Optional.empty();
            }
            try {
                if (!line.get().tooLong()) {
                    String text = Utf8.decode(line.get().bytes()).strip();
                    if (!terminal) {
                        write(text.replaceAll("\\p{Cntrl}", "?") + "\n");
                    }
                    return Optional.of(text);
                }
            } catch (CharacterCodingException e) {
                // Said below: nothing of the line is used.
            }
            write("\n");
            say(Phrases.say("bad.long", LONGEST_LINE));
        }
    }

    void say(String text) throws IOException {
        say("", text);
    }

    void say(String indent, String text) throws IOException {
        for (String line : Paragraph.wrap(indent, indent, text, width)) {
            write(line + "\n");
        }
    }

    /**
     * An item of a list.
     *
     * @param item its mark and its text
     * @param mark how many characters the mark takes, by which its further lines are moved in
     */
    void item(String item, int mark) throws IOException {
        String text = item.substring(mark);
        for (String line : Paragraph.wrap(item.substring(0, mark), " ".repeat(mark), text, width)) {
            write(line + "\n");
        }
    }

    /** Items two in a line where both are short enough. */
    void columns(List<String> items, int mark) throws IOException {
        int half = width / 2;
        int i = 0;
        while (i < items.size()) {
            String left = items.get(i);
            boolean pair = i + 1 < items.size()
                    && left.length() < half
                    && items.get(i + 1).length() <= width - half;
            if (pair) {
                write(left + " ".repeat(half - left.length()) + items.get(i + 1) + "\n");
                i += 2;
            } else {
                item(left, mark);
                i++;
            }
        }
    }

    void heading(String text) throws IOException {
        for (String line : Paragraph.wrap("", "", text, width)) {
            write(ink.heading(line) + "\n");
        }
    }

    void aside(String text) throws IOException {
        for (String line : Paragraph.wrap("", "", text, width)) {
            write(ink.aside(line) + "\n");
        }
    }

    void blank() throws IOException {
        write("\n");
    }

    void page(String page) throws IOException {
        write(page);
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
