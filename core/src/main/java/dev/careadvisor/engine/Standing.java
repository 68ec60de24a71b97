package dev.careadvisor.engine;

import dev.careadvisor.advice.Note;
import dev.careadvisor.advice.Recommendation;
import dev.careadvisor.advice.WithheldRemedy;
import dev.careadvisor.remedy.Remedy;
import dev.careadvisor.remedy.RemedyFamily;
import dev.careadvisor.rulebase.Statement;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is said of everybody in one setting, and what follows from it for a remedy of which a case says nothing more. Made once a setting.
 * Immutable and thread-safe.
 */
final class Standing {

    private final SharedOut shared;
    private final Map<Remedy, List<Note>> notes = new EnumMap<>(Remedy.class);
    private final Map<Remedy, WithheldRemedy> withheld = new EnumMap<>(Remedy.class);
    private final Map<Remedy, Recommendation> recommended = new EnumMap<>(Remedy.class);

    Standing(SharedOut shared, Instructions instructions) {
        this.shared = shared;
        for (Remedy remedy : Remedy.values()) {
            Said said = shared.of(remedy);
            List<Note> words = List.copyOf(instructions.notes(said, List.of()));
            notes.put(remedy, words);
            boolean offered = said.isOffered();
            Map<String, Statement.Exclusion> certain = new TreeMap<>();
            for (Statement.Exclusion exclusion : said.exclusions()) {
                if (exclusion.withholds()) {
                    certain.put(exclusion.ruleId(), exclusion);
                }
            }
            if (remedy.family() == RemedyFamily.RELAXANT && !offered) {
                continue;
            }
            if (!certain.isEmpty()) {
                withheld.put(remedy, instructions.withheld(remedy, certain.values()));
            } else if (offered && said.exclusions().isEmpty() && remedy.family() != RemedyFamily.MEDICINE) {
                recommended.put(
                        remedy,
                        Instructions.recommendation(
                                remedy,
                                new Recommendation.Guidance(
                                        List.copyOf(instructions
                                                .applied(Instructions.strictest(said.limits())
                                                        .values())
                                                .values()),
                                        words,
                                        instructions.spacings(said.spacings()),
                                        instructions.offeredBy(said.offers()))));
            }
        }
    }

    Said of(Remedy remedy) {
        return shared.of(remedy);
    }

    List<Statement.Disagreement> disagreements() {
        return shared.disagreements();
    }

    /** The words that go with a remedy. */
    List<Note> notes(Remedy remedy) {
        return notes.getOrDefault(remedy, List.of());
    }

    /** Why a remedy is withheld from everybody, if it is. */
    Optional<WithheldRemedy> withheld(Remedy remedy) {
        return Optional.ofNullable(withheld.get(remedy));
    }

    /** A remedy that suits everybody who is cleared, if it does. */
    Optional<Recommendation> recommended(Remedy remedy) {
        return Optional.ofNullable(recommended.get(remedy));
    }
}
