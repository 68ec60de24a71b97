package dev.careadvisor.benchmarks;

import dev.careadvisor.CareAdvisor;
import dev.careadvisor.patient.PatientCase;
import dev.careadvisor.testkit.CaseGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random cases around the rules, of which no two are alike: for an engine that remembers what it has met. */
final class RandomCases {

    /** How many: enough for a mean, few enough for the slowest engine. */
    static final int COUNT = 500;

    private RandomCases() {}

    /** The cases of a seed, the same for every variant. */
    static List<PatientCase> of(long seed) {
        CaseGenerator generator =
                new CaseGenerator(CareAdvisor.standard().rules().values());
        Random random = new Random(seed);
        List<PatientCase> cases = new ArrayList<>(COUNT);
        while (cases.size() < COUNT) {
            generator.next(random).valid().ifPresent(cases::add);
        }
        return cases;
    }
}
