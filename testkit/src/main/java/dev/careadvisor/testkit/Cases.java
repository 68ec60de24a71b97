package dev.careadvisor.testkit;

import dev.careadvisor.CareAdvisor;
import dev.careadvisor.medicine.Ingredient;
import dev.careadvisor.patient.InputCatalogue;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.patient.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Arbitraries of cases for property tests with jqwik. A failing case shrinks to the few steps that matter. Thread-safe. */
public final class Cases {

    private static final List<String> NAMES = List.of(
            "x".repeat(200),
            "x".repeat(201),
            " ",
            "\u202eibuprofen",
            "Ibuprofen\u0000",
            "ibupro\nfen",
            "\ud83d\udc8a",
            "\ud800",
            "${jndi:ldap://localhost/a}",
            "'; drop table patients; --",
            "<script>alert(1)</script>",
            "%s%n%x",
            "(((((((((((((((((((((((((((((((",
            "9999999999999999999999 mg",
            "ibuprofen/ibuprofen/ibuprofen/ibuprofen",
            "\u0130buprofen");

    private Cases() {}

    /**
     * Cases of every kind: mostly valid ones around the rules of an advisor, some at bounds, contradictory or hostile.
     *
     * @param advisor whose rules the cases are about; not null
     * @return an arbitrary; some of its cases are refused
     */
    public static Arbitrary<CaseDraft> any(CareAdvisor advisor) {
        return Arbitraries.frequencyOf(
                Tuple.of(7, ofRules(advisor)),
                Tuple.of(1, boundary()),
                Tuple.of(1, contradictory(advisor)),
                Tuple.of(1, hostile(advisor)));
    }

    /**
     * Valid cases around the rules of an advisor: flags, exclusions, doses near limits, unknown answers and combinations of these.
     *
     * @param advisor whose rules the cases are about; not null
     * @return an arbitrary of cases that are never refused
     */
    public static Arbitrary<CaseDraft> valid(CareAdvisor advisor) {
        return ofRules(advisor).filter(draft -> draft.valid().isPresent());
    }

    /**
     * Valid cases of people who mostly may take a medicine and have taken some: doses and ranges of doses near every limit.
     *
     * @param advisor whose rules some of the cases are about; not null
     * @return an arbitrary of cases that are never refused
     */
    public static Arbitrary<CaseDraft> dosing(CareAdvisor advisor) {
        CaseGenerator generator = new CaseGenerator(advisor.rules().values());
        return drafts(generator::dosing).filter(draft -> draft.valid().isPresent());
    }

    private static Arbitrary<CaseDraft> ofRules(CareAdvisor advisor) {
        CaseGenerator generator = new CaseGenerator(advisor.rules().values());
        return drafts(generator::next);
    }

    /**
     * Cases with measurements and times at the ends of what is allowed, and one step beyond.
     *
     * @return an arbitrary; some of its cases are refused
     */
    public static Arbitrary<CaseDraft> boundary() {
        return drafts(random -> {
            CaseDraft draft = CaseDraft.plainStrain();
            for (int more = 1 + random.nextInt(4); more > 0; more--) {
                draft = draft.with(atBound(random));
            }
            return draft;
        });
    }

    private static String atBound(Random random) {
        return switch (random.nextInt(6)) {
            case 0 ->
                "ONSET="
                        + RuleHints.pick(
                                List.of("-301 s", "-300 s", "-1 s", "0 s", "1 s", "43919 d", "43920 d", "43921 d"),
                                random);
            case 1 ->
                "DOSE=IBUPROFEN 200 mg "
                        + RuleHints.pick(
                                List.of("-301 s", "-300 s", "0 s", "86399 s", "86400 s", "86401 s", "366 d", "367 d"),
                                random);
            default -> bound(RuleHints.pick(Measurement.values(), random), random);
        };
    }

    private static <T> String bound(Measurement<T> measurement, Random random) {
        return measurement.name() + "="
                + RuleHints.pick(
                        Bounds.of(measurement).stream().map(measurement::format).toList(), random);
    }

    /**
     * Cases that say two things which cannot both be so: a part without its whole, a dose of a medicine that is denied, a duration of a sign
     * that is not there.
     *
     * @param advisor whose rules the cases are about; not null
     * @return an arbitrary; some of its cases are refused
     */
    public static Arbitrary<CaseDraft> contradictory(CareAdvisor advisor) {
        List<Question> parts = InputCatalogue.standard().questions().stream()
                .filter(question -> InputCatalogue.standard().partOf(question).isPresent())
                .toList();
        CaseGenerator generator = new CaseGenerator(advisor.rules().values());
        return drafts(random -> generator.next(random).with(contradiction(parts, random)));
    }

    private static String contradiction(List<Question> parts, Random random) {
        Question part = RuleHints.pick(parts, random);
        Question whole = InputCatalogue.standard().partOf(part).orElseThrow();
        return RuleHints.pick(
                List.of(
                        part.key() + "=PRESENT; " + whole.key() + "=ABSENT",
                        "NEW_LEG_SIGN=PRESENT; LEG_SYMPTOMS=NONE",
                        "TAKING_NSAID=ABSENT; DOSE=" + Ingredient.IBUPROFEN + " 400 mg 3 h",
                        "TAKING_ACETAMINOPHEN=ABSENT; DOSE=" + Ingredient.ACETAMINOPHEN + " 500 mg 3 h",
                        "NSAID_DOSE_DAYS=0; DOSE=NAPROXEN 220 mg 20 h; DOSE=NAPROXEN 220 mg 40 h",
                        "FEELS_FEVERISH=ABSENT; TEMPERATURE=39 C",
                        "SADDLE_NUMB=ABSENT; SADDLE_NUMB_FOR=2 d",
                        "SEX=FEMALE; PREGNANCY=NO; FLUID_LOSS=PRESENT",
                        "SEX=MALE; PREGNANCY=YES",
                        "SEX=FEMALE; GESTATION=20 wk; PREGNANCY=NO",
                        "UNLISTED_DOSES=ABSENT; PRODUCT=Nothing known x1 2 h"),
                random);
    }

    /**
     * Cases that nobody should send: absurd numbers, endless lists, names with control characters, code or nothing in them.
     *
     * @param advisor whose rules the cases are about; not null
     * @return an arbitrary; many of its cases are refused
     */
    public static Arbitrary<CaseDraft> hostile(CareAdvisor advisor) {
        CaseGenerator generator = new CaseGenerator(advisor.rules().values());
        return drafts(random -> {
            List<String> steps = new ArrayList<>(generator.next(random).steps());
            switch (random.nextInt(6)) {
                case 0 -> steps.add("TAKES=" + RuleHints.pick(NAMES, random));
                case 1 ->
                    steps.add("PRODUCT=" + RuleHints.pick(NAMES, random) + " x"
                            + RuleHints.pick(List.of(0, 1, 100, 101), random) + " 3 h");
                case 2 -> steps.add("CASE_ID=" + RuleHints.pick(NAMES, random));
                case 3 -> {
                    String dose = "DOSE=" + RuleHints.pick(List.of(Ingredient.values()), random) + " 1 mg 3 h";
                    for (int more = RuleHints.pick(List.of(500, 501), random); more > 0; more--) {
                        steps.add(dose);
                    }
                }
                case 4 -> {
                    for (int more = RuleHints.pick(List.of(200, 201), random); more > 0; more--) {
                        steps.add("TAKES=medicine " + more);
                    }
                }
                default ->
                    steps.add("DOSE=ACETAMINOPHEN "
                            + RuleHints.pick(List.of("0 mg", "0.001 mg", "100 g", "100.001 g", "1000000 g"), random)
                            + " 3 h");
            }
            return new CaseDraft(steps);
        });
    }

    private static Arbitrary<CaseDraft> drafts(Function<Random, CaseDraft> next) {
        return Arbitraries.fromGenerator(random -> new DraftShrinkable(next.apply(random)));
    }
}
