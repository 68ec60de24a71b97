package dev.careadvisor.cli;

import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * A file, or standard input for {@code -}.
 *
 * @param name as the user gave it
 * @param standard standard input
 */
record Input(String name, InputStream standard) {

    /** Far above any case; larger files are a mistake and are not read into memory. */
    static final int MOST_BYTES = 1 << 20;

    String shownName() {
        return name.equals("-") ? "standard input" : name;
    }

    InputStream open() {
        if (name.equals("-")) {
            return standard;
        }
        Path path = path();
        if (!Files.exists(path)) {
            throw new UserError("no such file: " + name);
        }
        if (Files.isDirectory(path)) {
            throw new UserError("is a folder, not a file: " + name);
        }
        if (!Files.isReadable(path)) {
            throw new UserError("no permission to read: " + name);
        }
        try {
            // A named pipe has no size and no position; of the streams for files only this pair asks for neither.
            return new BufferedInputStream(new FileInputStream(path.toFile()));
        } catch (IOException e) {
            throw new UserError("cannot read " + name + ": " + e.getMessage());
        }
    }

    String text() {
        try (InputStream stream = open()) {
            byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new UserError(shownName() + ": larger than 1 MiB");
            }
            return Utf8.decode(bytes);
        } catch (CharacterCodingException e) {
            throw new UserError(shownName() + ": not UTF-8");
        } catch (IOException e) {
            throw new UserError("cannot read " + shownName() + ": " + e.getMessage());
        }
    }

    private Path path() {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UserError("no such file: " + name);
        }
    }
}
