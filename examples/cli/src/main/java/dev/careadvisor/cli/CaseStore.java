package dev.careadvisor.cli;

import dev.careadvisor.json.CareAdvisorJson;
import dev.careadvisor.patient.PatientCase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

/** Writes the case of an interview to a file. Only files that it came from or wrote itself are overwritten. */
final class CaseStore {

    private final Set<Path> own = new HashSet<>();

    /** The file that the case came from. */
    void cameFrom(String name) {
        own.add(Path.of(name).toAbsolutePath().normalize());
    }

    void save(PatientCase patient, String name) throws BadAnswer {
        if (name.isEmpty()) {
            throw BadAnswer.of(Phrases.say("bad.file.none"), Phrases.say("allowed.file"));
        }
        try {
            Path path = Path.of(name).toAbsolutePath().normalize();
            OpenOption[] how = own.contains(path)
                    ? new OpenOption[] {
                        StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE
                    }
                    : new OpenOption[] {StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE};
            String text = CareAdvisorJson.standard().writeCase(patient) + "\n";
            Files.write(path, text.getBytes(StandardCharsets.UTF_8), how);
            own.add(path);
        } catch (FileAlreadyExistsException e) {
            throw BadAnswer.of(Phrases.say("bad.file.there", BadAnswer.shortened(name)), Phrases.say("allowed.file"));
        } catch (IOException | InvalidPathException e) {
            String reason = e.getClass().getSimpleName() + ": " + BadAnswer.shortened(name);
            throw BadAnswer.of(Phrases.say("bad.file", reason), Phrases.say("allowed.file"));
        }
    }
}
