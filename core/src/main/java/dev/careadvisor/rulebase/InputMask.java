package dev.careadvisor.rulebase;

import dev.careadvisor.patient.ChoiceInput;
import dev.careadvisor.patient.Input;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.patient.Question;
import dev.careadvisor.patient.QuestionSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The inputs that some rules read, laid over a case like a mask: what these rules state on both readings is the same for all cases that show
 * the same through it, and none of them asks the clock. Immutable and thread-safe.
 *
 * <p>A question shows whether it is present and whether it may be, for every predicate on it is made of these two. A choice shows the values
 * that remain possible. A number shows between which limits it lies, or that it is unknown, or that denied questions stand in for it.
 */
public final class InputMask {

    /** Positions of the words of 64 bits in which there are questions, and their bits there. */
    private final int[] positions;

    private final long[] bits;
    private final List<ChoiceInput> choices;
    private final List<Scale> scales;
    private final boolean onset;
    private final boolean setting;

    private InputMask(
            QuestionSet questions, List<ChoiceInput> choices, List<Scale> scales, boolean onset, boolean setting) {
        long[] all = new long[QuestionSet.WORDS];
        questions.addTo(all);
        this.positions =
                IntStream.range(0, all.length).filter(word -> all[word] != 0).toArray();
        this.bits = Arrays.stream(positions).mapToLong(word -> all[word]).toArray();
        this.choices = choices;
        this.scales = scales;
        this.onset = onset;
        this.setting = setting;
    }

    /**
     * A mask.
     *
     * @param inputs questions, choices and measurements; not null
     * @param limits for each of the measurements the limits that it is compared with, or none if it must be told by its value; not null
     * @param onset whether the time since the onset is read
     * @param setting whether urgency, phase or policies are read
     * @return the mask
     */
    public static InputMask of(
            Collection<? extends Input> inputs,
            Map<Measurement<?>, Set<Double>> limits,
            boolean onset,
            boolean setting) {
        List<Question> questions = new ArrayList<>();
        List<ChoiceInput> choices = new ArrayList<>();
        List<Scale> scales = new ArrayList<>();
        for (Input input : inputs) {
            if (input instanceof Question question) {
                questions.add(question);
            } else if (input instanceof ChoiceInput choice) {
                choices.add(choice);
            } else if (input instanceof Measurement<?> measurement) {
                scales.add(Scale.of(measurement, limits.getOrDefault(measurement, Set.of())));
            } else {
                throw new IllegalArgumentException("doses show through no mask: " + input.key());
            }
        }
        return new InputMask(QuestionSet.of(questions), List.copyOf(choices), List.copyOf(scales), onset, setting);
    }

    /**
     * Lays the mask over a case.
     *
     * @param reading either reading, for both show the same; not null
     * @param shown takes what shows; not null
     * @return false if something is known that changes with the clock, so that the rules have to be asked
     */
    public boolean showsAll(Reading reading, MaskedAnswers shown) {
        CaseFacts facts = reading.facts;
        if (onset && facts.onsetKnown()) {
            return false;
        }
        shown.clear();
        for (int i = 0; i < positions.length; i++) {
            shown.add(facts.present()[positions[i]] & bits[i]);
            shown.add(facts.possible()[positions[i]] & bits[i]);
        }
        for (int i = 0; i < choices.size(); i++) {
            shown.add(facts.mask(choices.get(i)));
        }
        for (int i = 0; i < scales.size(); i++) {
            Scale scale = scales.get(i);
            if (!scale.canBeRead(facts)) {
                return false;
            }
            shown.add(scale.read(facts));
        }
        if (setting) {
            shown.add(reading.settingNumber());
        }
        return true;
    }
}
