package dev.careadvisor.benchmarks;

import dev.careadvisor.patient.PatientCase;
import dev.careadvisor.testkit.CaseDraft;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The cases that are timed, from the committed file {@code mix.txt}: always the same, whatever becomes of the rules. */
final class Mix {

    private static final String STRAIN = "STRAIN";

    private final Map<Group, List<PatientCase>> cases = new EnumMap<>(Group.class);

    private Mix() {
        for (Group group : Group.values()) {
            cases.put(group, new ArrayList<>());
        }
    }

    static Mix read() {
        Mix mix = new Mix();
        text().lines().filter(line -> !line.startsWith("#")).forEach(mix::add);
        return mix;
    }

    private void add(String line) {
        String[] parts = line.split("\\|", 2);
        String key = parts[0].strip();
        String steps = parts[1].strip();
        CaseDraft draft = steps.startsWith(STRAIN)
                ? CaseDraft.plainStrain().with(steps.substring(STRAIN.length()))
                : CaseDraft.of(steps);
        for (Group group : Group.values()) {
            if (group.key().equals(key)) {
                cases.get(group).add(draft.patient());
            }
        }
    }

    private static String text() {
        try (InputStream in = Mix.class.getResourceAsStream("mix.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<PatientCase> of(Group group) {
        return cases.get(group);
    }

    /** The case that stands for its group. */
    PatientCase typical(Group group) {
        return cases.get(group).get(0);
    }

    List<PatientCase> all() {
        return cases.values().stream().flatMap(List::stream).toList();
    }
}
