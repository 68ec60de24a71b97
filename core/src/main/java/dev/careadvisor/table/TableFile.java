package dev.careadvisor.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The strict reading of a table: a header, then one row per line, cells between bars. Stateless and thread-safe. */
public final class TableFile {

    private TableFile() {}

    /**
     * The lines of a table that ships with the library.
     *
     * @param beside the class that the file lies beside; not null
     * @param file the name of the file; not null
     * @return every line, the header included, in an unmodifiable list
     * @throws IllegalStateException if there is no such file
     */
    public static List<String> lines(Class<?> beside, String file) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing beside " + beside.getName());
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads every row, and refuses the table with all the problems it has.
     *
     * @param file the name that problems give; not null
     * @param lines the header and the rows; not null
     * @param header what the first line must be; every row must have as many cells; not null
     * @param row takes the cells of a row, and throws {@link IllegalArgumentException} for a row it refuses; not null
     * @throws IllegalStateException if the header or any row is refused, with file and line number of each
     */
    public static void read(String file, List<String> lines, String header, Consumer<String[]> row) {
        List<String> problems = new ArrayList<>();
        if (lines.isEmpty() || !lines.get(0).equals(header)) {
            problems.add(file + ":1: expected the header \"" + header + "\"");
        }
        int columns = cells(header).length;
        for (int i = 1; i < lines.size(); i++) {
            try {
                String[] cells = cells(lines.get(i));
                if (cells.length != columns) {
                    throw new IllegalArgumentException("found " + cells.length + " columns; expected " + columns);
                }
                row.accept(cells);
            } catch (IllegalArgumentException e) {
                problems.add(file + ":" + (i + 1) + ": " + e.getMessage());
            }
        }
        if (!problems.isEmpty()) {
            throw new IllegalStateException(String.join("\n", problems));
        }
    }

    private static String[] cells(String line) {
        return line.split("\\|", -1);
    }
}
