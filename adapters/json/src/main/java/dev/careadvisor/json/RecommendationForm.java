package dev.careadvisor.json;

import dev.careadvisor.advice.LimitKind;
import dev.careadvisor.advice.Note;
import dev.careadvisor.advice.NoteKind;
import dev.careadvisor.advice.Reason;
import dev.careadvisor.advice.Recommendation;
import dev.careadvisor.advice.Spacing;
import dev.careadvisor.advice.Urgency;
import dev.careadvisor.remedy.Remedy;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** A recommendation, told apart by its "type". */
final class RecommendationForm {

    private RecommendationForm() {}

    static ObjectNode write(Recommendation recommendation) {
        ObjectNode object =
                Tree.object().put("type", RecommendationType.of(recommendation).name());
        if (recommendation instanceof Recommendation.SeekCare care) {
            object.put("urgency", care.urgency().name());
        } else if (recommendation instanceof Recommendation.OfRemedy remedy) {
            writeRemedy(object, remedy);
        }
        object.set("reasons", ReasonForm.writeAll(recommendation.reasons()));
        return object;
    }

    private static void writeRemedy(ObjectNode object, Recommendation.OfRemedy recommendation) {
        object.put("remedy", recommendation.remedy().name());
        if (recommendation instanceof Recommendation.Medicine medicine) {
            object.set("allowance", AllowanceForm.write(medicine.allowance()));
        }
        object.set("limits", Tree.list(recommendation.limits(), LimitForm::write));
        object.set("notes", Tree.list(recommendation.notes(), RecommendationForm::writeNote));
        object.set("spacings", Tree.list(recommendation.spacings(), RecommendationForm::writeSpacing));
    }

    private static ObjectNode writeNote(Note note) {
        ObjectNode object = Tree.object().put("kind", note.kind().name());
        object.set("reason", ReasonForm.write(note.reason()));
        return object;
    }

    static Recommendation read(Place place) {
        Fields fields = place.fields();
        RecommendationType type = fields.required("type").constant(RecommendationType.class);
        List<Reason> reasons = ReasonForm.readAll(fields.required("reasons"));
        Recommendation recommendation = type == RecommendationType.SEEK_CARE
                ? new Recommendation.SeekCare(fields.required("urgency").constant(Urgency.class), reasons)
                : readRemedy(fields, type, reasons);
        fields.end();
        return recommendation;
    }

    static Recommendation.Medicine readMedicine(Place place) {
        if (read(place) instanceof Recommendation.Medicine medicine) {
            return medicine;
        }
        throw place.refused("is no medicine", "a recommendation of the type MEDICINE");
    }

    private static Recommendation readRemedy(Fields fields, RecommendationType type, List<Reason> reasons) {
        Remedy[] ofType = type.remedies().toArray(Remedy[]::new);
        Remedy remedy = fields.required("remedy").constant(ofType, Remedy::name);
        Recommendation.Guidance guidance = new Recommendation.Guidance(
                fields.required("limits").list(LimitForm::read),
                fields.required("notes").list(RecommendationForm::readNote),
                fields.required("spacings").list(RecommendationForm::readSpacing),
                reasons);
        return type.fromGuidance()
                .map(make -> make.apply(remedy, guidance))
                .orElseGet(() -> new Recommendation.Medicine(
                        remedy, AllowanceForm.read(fields.required("allowance")), guidance));
    }

    private static ObjectNode writeSpacing(Spacing spacing) {
        ObjectNode object = Tree.object();
        object.set("others", Tree.texts(spacing.others()));
        object.put(
                "otherFirst",
                LimitKind.DOSE_INTERVAL.format(spacing.otherFirst().toMinutes()));
        object.put(
                "thisFirst", LimitKind.DOSE_INTERVAL.format(spacing.thisFirst().toMinutes()));
        object.set("reason", ReasonForm.write(spacing.reason()));
        return object;
    }

    private static Spacing readSpacing(Place place) {
        Fields fields = place.fields();
        Spacing spacing = new Spacing(
                fields.required("others").list(Place::text),
                readTime(fields.required("otherFirst")),
                readTime(fields.required("thisFirst")),
                ReasonForm.read(fields.required("reason")));
        fields.end();
        return spacing;
    }

    private static Duration readTime(Place place) {
        return Duration.ofMinutes(
                Unit.parsed(place, place.text(), LimitKind.DOSE_INTERVAL::parse, "a time in h or min"));
    }

    private static Note readNote(Place place) {
        Fields fields = place.fields();
        Note note =
                new Note(fields.required("kind").constant(NoteKind.class), ReasonForm.read(fields.required("reason")));
        fields.end();
        return note;
    }
}
