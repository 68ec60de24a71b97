package dev.careadvisor.testkit;

import dev.careadvisor.patient.InvalidCaseException;
import dev.careadvisor.patient.PatientCase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A case as a list of small steps, such as {@code "AGE=65"}, so that a failing one shrinks to the few that matter and can be read, kept in a
 * file and read again. Immutable and thread-safe.
 *
 * <p>A later step replaces an earlier one of the same name; doses, medicines and agreements add up. Steps:
 *
 * <table>
 * <caption>What a step can say</caption>
 * <tr><td>{@code SADDLE_NUMB=PRESENT}, {@code CONDITION.ASTHMA=UNKNOWN}</td><td>an answer; a finding needs no {@code FINDING.}</td></tr>
 * <tr><td>{@code SEX=FEMALE}, {@code PREGNANCY=UNKNOWN}</td><td>a choice; UNKNOWN is "not sure"</td></tr>
 * <tr><td>{@code REGION=LUMBAR,FLANK}</td><td>where the pain is</td></tr>
 * <tr><td>{@code AGE=65}, {@code WEIGHT=49.9 kg}, {@code TRAUMA_AGO=14 d}, {@code AGE=UNKNOWN}</td><td>a measurement with its unit</td></tr>
 * <tr><td>{@code ONSET=20 h}, {@code ONSET=UNKNOWN}</td><td>how long ago it began</td></tr>
 * <tr><td>{@code SHOWN=ALL}, {@code SHOWN=NERVES,INFECTION}, {@code SKIN=NOT_SHOWN}</td><td>screens that were shown, and one that was not</td></tr>
 * <tr><td>{@code DOSE=IBUPROFEN 400 mg 6 h}</td><td>a dose of an ingredient, and how long ago</td></tr>
 * <tr><td>{@code PRODUCT=NyQuil x2 3 h}, {@code AMOUNT=Tylenol 500 mg 3 h}</td><td>a dose of a product</td></tr>
 * <tr><td>{@code DOSE=IBUPROFEN 200..400 mg 2..6 h}, {@code PRODUCT=NyQuil x2..3 3 h}</td><td>one that is not known exactly</td></tr>
 * <tr><td>{@code TAKES=warfarin}</td><td>a regular medicine</td></tr>
 * <tr><td>{@code AGREED=NAPROXEN}</td><td>a remedy that the person's clinician agreed to</td></tr>
 * </table>
 *
 * @param steps each {@code NAME=value}; not null
 */
public record CaseDraft(List<String> steps) {

    /** The moment of the evaluation of every draft that names no other. */
    public static final Instant AS_OF = Instant.parse("2026-03-02T18:00:00Z");

    private static final CaseDraft PLAIN_STRAIN = CaseDraft.of(
            "SHOWN=ALL; AGE=33; SEX=MALE; WEIGHT=82 kg; ONSET=20 h; REGION=LUMBAR;"
                    + " TRIGGER=LIFT_TWIST; TRIGGERED_BY_MOVEMENT=PRESENT; PAIN_NOW=5; PAIN_TREND=BETTER; ALCOHOL=0 drinks/d");

    /** Copies the list. */
    public CaseDraft {
        steps = List.copyOf(steps);
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @param text steps, separated by semicolons; blank for a case of which nothing is known; not null
     * @return the draft; its steps are read when the case is made
     */
    public static CaseDraft of(String text) {
        return new CaseDraft(split(text));
    }

    /**
     * An ordinary lifting strain of a man of 33, 20 hours old and easing, with every screen shown and denied.
     *
     * @return the draft
     */
    public static CaseDraft plainStrain() {
        return PLAIN_STRAIN;
    }

    /**
     * This draft with more steps.
     *
     * @param text steps, separated by semicolons; not null
     * @return a new draft
     */
    public CaseDraft with(String text) {
        List<String> more = new ArrayList<>(steps);
        more.addAll(split(text));
        return new CaseDraft(more);
    }

    private static List<String> split(String text) {
        return Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(step -> !step.isEmpty())
                .map(Escapes::read)
                .toList();
    }

    /** This draft with steps left out: first large parts of it, then one step at a time. */
    Stream<CaseDraft> smaller() {
        List<CaseDraft> smaller = new ArrayList<>();
        for (int part = Math.max(1, steps.size() / 2); part >= 1; part /= 2) {
            for (int from = 0; from + part <= steps.size(); from += part) {
                List<String> fewer = new ArrayList<>(steps);
                fewer.subList(from, from + part).clear();
                smaller.add(new CaseDraft(fewer));
            }
        }
        return smaller.stream();
    }

    /**
     * What is left of this draft when every step is left out that is not needed for something to hold.
     *
     * @param holds what must still hold; it is asked of drafts that may make no valid case; not null
     * @return a draft of which it holds, as long as it holds of this one
     */
    public CaseDraft smallest(Predicate<CaseDraft> holds) {
        CaseDraft smallest = this;
        Optional<CaseDraft> next = smaller().filter(holds).findFirst();
        while (next.isPresent()) {
            smallest = next.get();
            next = smallest.smaller().filter(holds).findFirst();
        }
        return smallest;
    }

    /**
     * The case, evaluated at {@link #AS_OF}.
     *
     * @return the case
     * @throws InvalidCaseException if the steps make no valid case
     * @throws IllegalArgumentException if a step cannot be read; the message quotes it
     */
    public PatientCase patient() {
        return patient(AS_OF);
    }

    /**
     * The case, evaluated at an instant; what is "6 h ago" counts from there.
     *
     * @param asOf not null
     * @return the case
     * @throws InvalidCaseException if the steps make no valid case
     * @throws IllegalArgumentException if a step cannot be read; the message quotes it
     */
    public PatientCase patient(Instant asOf) {
        CaseScript script = new CaseScript(asOf);
        steps.forEach(script::read);
        return script.patient();
    }

    /**
     * The case, if it is a valid one.
     *
     * @return the case evaluated at {@link #AS_OF}, or empty if it is refused
     */
    public Optional<PatientCase> valid() {
        try {
            return Optional.of(patient());
        } catch (InvalidCaseException refused) {
            return Optional.empty();
        }
    }

    /** The steps, separated by semicolons, as {@link #of} reads them. */
    @Override
    public String toString() {
        return steps.stream().map(Escapes::write).collect(Collectors.joining("; "));
    }
}
