package dev.careadvisor.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file to be written, whole or not at all.
 *
 * @param name as the user gave it
 */
record OutputFile(String name) {

    /** The case is what somebody typed in by hand; a slip must not replace it by a picture. */
    void refuseSameAs(String other) {
        Path path = path();
        if (Files.isDirectory(path)) {
            throw new UserError("is a folder, not a file: " + name);
        }
        try {
            Path otherPath = Path.of(other);
            boolean same = path.toAbsolutePath()
                            .normalize()
                            .equals(otherPath.toAbsolutePath().normalize())
                    || (Files.exists(path) && Files.exists(otherPath) && Files.isSameFile(path, otherPath));
            if (same) {
                throw new UserError(name + " is given twice; a file is read or written for one thing only");
            }
        } catch (IOException | InvalidPathException e) {
            // What cannot be compared fails where it is read.
            return;
        }
    }

    /** Writes a neighbour and moves it into place, so that nobody ever reads a half of it. */
    void write(String text) throws IOException {
        Path target = path().toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null) {
            throw new IOException(name + ": is a folder");
        }
        try {
            Path draft = Files.createTempFile(folder, ".advise", ".tmp");
            try {
                Files.write(draft, text.getBytes(StandardCharsets.UTF_8));
                move(draft, target);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (NoSuchFileException e) {
            throw new IOException(name + ": no such folder", e);
        } catch (AccessDeniedException e) {
            throw new IOException(name + ": no permission", e);
        } catch (IOException e) {
            throw new IOException(name + ": " + e.getMessage(), e);
        }
    }

    private static void move(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Path path() {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UserError("no file can have this name: " + name);
        }
    }
}
