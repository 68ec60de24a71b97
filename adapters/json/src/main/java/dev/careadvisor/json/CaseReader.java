package dev.careadvisor.json;

import dev.careadvisor.patient.Answer;
import dev.careadvisor.patient.Choice;
import dev.careadvisor.patient.ChoiceInput;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.patient.PainScore;
import dev.careadvisor.patient.PatientCase;
import dev.careadvisor.patient.Question;
import dev.careadvisor.patient.Screen;
import dev.careadvisor.remedy.Remedy;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The reading of one case. Names, types and units are checked here with their path; ranges are left to the case itself. Used once. */
final class CaseReader {

    private static final String NOT_SURE = Answer.UNKNOWN.name();

    private final PatientCase.Builder builder = PatientCase.builder();
    private final Map<Question, Answer> answers = new HashMap<>();

    private CaseReader() {}

    static PatientCase read(Place place) {
        return new CaseReader().build(place.fields());
    }

    private PatientCase build(Fields fields) {
        fields.optional("asOf").map(Place::instant).ifPresent(builder::asOf);
        fields.optional("caseId").map(Place::text).ifPresent(builder::caseId);
        fields.optional("onset").map(Place::instant).ifPresent(builder::onset);
        CaseFields.OWN_FIELD.forEach(
                own -> fields.optional(own.field()).ifPresent(place -> readMeasured(place, own.measurement())));
        for (ChoiceInput choice : ChoiceInput.values()) {
            fields.optional(CaseFields.field(choice)).ifPresent(place -> readChoice(place, choice));
        }
        fields.optional("screens").ifPresent(this::readScreens);
        for (CaseFields.Kind kind : CaseFields.KINDS) {
            fields.optional(kind.field()).ifPresent(place -> readAnswers(place, kind));
        }
        fields.optional("measurements").ifPresent(this::readMeasurements);
        fields.optional("doses").ifPresent(place -> place.list(CaseFields.MOST_DOSES).stream()
                .map(DoseForm::read)
                .forEach(builder::took));
        fields.optional("medicines").ifPresent(place -> place.list(CaseFields.MOST_MEDICINES).stream()
                .map(Place::text)
                .forEach(builder::takes));
        fields.optional("clinicianAgreed").ifPresent(place -> distinct(place, Remedy.values(), Remedy::name)
                .forEach(builder::clinicianAgreed));
        fields.end();
        return builder.build();
    }

    private <T> void readMeasured(Place place, Measurement<T> measurement) {
        if (measurement.type() == PainScore.class) {
            // Left to the builder, so that a pain of 11 is reported with all other problems of range.
            @SuppressWarnings("unchecked")
            Measurement<PainScore> pain = (Measurement<PainScore>) measurement;
            builder.pain(pain, place.whole());
        } else {
            builder.measured(measurement, Unit.measured(place, measurement));
        }
    }

    private void readChoice(Place place, ChoiceInput input) {
        Choice[] values = input.type().getEnumConstants();
        if (input == ChoiceInput.REGION && !place.isText(NOT_SURE)) {
            distinct(place, values, Choice::name).forEach(builder::choose);
            return;
        }
        String[] names = Stream.concat(Arrays.stream(values).map(Choice::name), Stream.of(NOT_SURE))
                .toArray(String[]::new);
        String name = place.constant(names, Function.identity());
        Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .ifPresentOrElse(builder::choose, () -> builder.unsure(input));
    }

    private static <E> Set<E> distinct(Place place, E[] constants, Function<E, String> name) {
        Set<E> found = new HashSet<>();
        for (Place element : place.list(constants.length)) {
            if (!found.add(element.constant(constants, name))) {
                throw element.refused("given twice", "each once");
            }
        }
        return found;
    }

    private void readScreens(Place place) {
        Fields screens = place.fields();
        for (Screen screen : Screen.values()) {
            screens.optional(screen.name()).ifPresent(shown -> readScreen(shown, screen));
        }
        screens.end();
    }

    private void readScreen(Place place, Screen screen) {
        if (place.isList()) {
            builder.screened(screen);
            readPresent(place, screen, screen.currentVersion());
            return;
        }
        place.require(place.isObject(), "a list of present items, or an object with version and present");
        Fields fields = place.fields();
        int version = fields.required("version").whole();
        Place present = fields.required("present");
        fields.end();
        builder.screenedVersion(screen, version);
        readPresent(present, screen, version);
    }

    private void readPresent(Place place, Screen screen, int version) {
        ScreenItems items = ScreenItems.of(screen);
        Set<Question> found = new HashSet<>();
        for (Place element : place.list(items.byName().size())) {
            Question item = items.read(element, version);
            if (!found.add(item)) {
                throw element.refused("given twice", "each item once");
            }
            answer(element, item, Answer.PRESENT);
        }
    }

    private void readAnswers(Place place, CaseFields.Kind kind) {
        Map<String, Question> byName = new HashMap<>();
        kind.constants().forEach(question -> byName.put(question.name(), question));
        for (Map.Entry<String, Place> entry : place.entries()) {
            Place given = entry.getValue();
            Question question = byName.get(entry.getKey());
            if (question == null) {
                throw new JsonInputException(given.path(), "unknown constant", "", names(kind));
            }
            answer(given, question, given.constant(Answer.class));
        }
    }

    private static String names(CaseFields.Kind kind) {
        return Place.names(kind.constants().stream().map(Question::name).toList());
    }

    /** An answer that differs from one given elsewhere is refused: either could be the wrong one. */
    private void answer(Place place, Question question, Answer answer) {
        Answer before = answers.putIfAbsent(question, answer);
        if (before != null && before != answer) {
            throw place.refused(question.key() + " is answered in two ways", "one answer");
        }
        builder.answer(question, answer);
    }

    private void readMeasurements(Place place) {
        Fields fields = place.fields();
        List<Measurement<?>> measurements = CaseFields.underMeasurements();
        for (Measurement<?> measurement : measurements) {
            fields.optional(measurement.name()).ifPresent(given -> readMeasured(given, measurement));
        }
        fields.end();
    }
}
