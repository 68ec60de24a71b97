package dev.careadvisor.json;

import dev.careadvisor.advice.AnswerType;
import dev.careadvisor.advice.AppliedLimit;
import dev.careadvisor.advice.Assumption;
import dev.careadvisor.advice.Basis;
import dev.careadvisor.advice.CareAdvice;
import dev.careadvisor.advice.Clearance;
import dev.careadvisor.advice.Completeness;
import dev.careadvisor.advice.Conflict;
import dev.careadvisor.advice.DoseAllowance;
import dev.careadvisor.advice.DosePlan;
import dev.careadvisor.advice.EvaluationRecord;
import dev.careadvisor.advice.FlagStatus;
import dev.careadvisor.advice.LimitKind;
import dev.careadvisor.advice.Note;
import dev.careadvisor.advice.NoteKind;
import dev.careadvisor.advice.OpenQuestion;
import dev.careadvisor.advice.PendingRemedy;
import dev.careadvisor.advice.Phase;
import dev.careadvisor.advice.Reason;
import dev.careadvisor.advice.Recommendation;
import dev.careadvisor.advice.RedFlag;
import dev.careadvisor.advice.Severity;
import dev.careadvisor.advice.SourceReference;
import dev.careadvisor.advice.Spacing;
import dev.careadvisor.advice.Tripwire;
import dev.careadvisor.advice.Urgency;
import dev.careadvisor.advice.Validity;
import dev.careadvisor.advice.WithheldRemedy;
import dev.careadvisor.medicine.Dose;
import dev.careadvisor.medicine.DoseTaken;
import dev.careadvisor.medicine.Ingredient;
import dev.careadvisor.patient.Allergy;
import dev.careadvisor.patient.Answer;
import dev.careadvisor.patient.Condition;
import dev.careadvisor.patient.Device;
import dev.careadvisor.patient.Finding;
import dev.careadvisor.patient.GlomerularFiltrationRate;
import dev.careadvisor.patient.LegSymptoms;
import dev.careadvisor.patient.Mass;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.patient.MedicineClass;
import dev.careadvisor.patient.MotorDeficit;
import dev.careadvisor.patient.PatientCase;
import dev.careadvisor.patient.Pregnancy;
import dev.careadvisor.patient.Region;
import dev.careadvisor.patient.Screen;
import dev.careadvisor.patient.Sex;
import dev.careadvisor.patient.Temperature;
import dev.careadvisor.patient.Trend;
import dev.careadvisor.patient.Trigger;
import dev.careadvisor.patient.Weeks;
import dev.careadvisor.remedy.Remedy;
import dev.careadvisor.rulebase.HeatPolicy;
import dev.careadvisor.rulebase.Policies;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Cases and advice that the tests share. */
final class Samples {

    static final CareAdvisorJson JSON = CareAdvisorJson.standard();
    static final Instant AS_OF = Instant.parse("2026-03-02T18:00:00Z");

    private static final Path EXAMPLES = Path.of("../../examples/cli/cases");

    private Samples() {}

    /** The published example cases by file name. */
    static TreeMap<String, String> examples() throws IOException {
        TreeMap<String, String> examples = new TreeMap<>();
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            for (Path file : files.toList()) {
                examples.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return examples;
    }

    /** A case that uses every part of the format. */
    static PatientCase richCase() {
        return PatientCase.builder()
                .asOf(AS_OF)
                .caseId("case-1.a_b")
                .onset(Instant.parse("2026-03-01T22:00:00.123456789Z"))
                .ageYears(33)
                .sexAtBirth(Sex.FEMALE)
                .weight(Mass.pounds(new BigDecimal("150.5")))
                .region(Region.FLANK)
                .region(Region.LUMBAR)
                .trigger(Trigger.LIFT_TWIST)
                .painNow(5)
                .painTrend(Trend.BETTER)
                .choose(LegSymptoms.ONE_LEG)
                .choose(MotorDeficit.STATIC)
                .choose(Pregnancy.POSSIBLE)
                .screenedAll(Screen.CLEARANCE)
                .screened(Screen.ORGANS, Condition.ASTHMA, Condition.AAA)
                .screenedVersion(Screen.SKIN, 1)
                .answer(Finding.RIGORS, Answer.UNKNOWN)
                .present(Finding.TRIGGERED_BY_MOVEMENT, MedicineClass.SSRI, Allergy.NICKEL, Device.PACEMAKER)
                .absent(Finding.FEELS_FEVERISH, Condition.CKD)
                .measured(Measurement.TEMPERATURE, Temperature.celsius("37.25"))
                .measured(Measurement.GLOMERULAR_FILTRATION_RATE, GlomerularFiltrationRate.parse("55.5 mL/min/1.73m2"))
                .measured(Measurement.ALCOHOL, new BigDecimal("1.5"))
                .measured(Measurement.FALL_HEIGHT, new BigDecimal("2"))
                .measured(Measurement.POSTPARTUM, Weeks.of(30))
                .measured(Measurement.HEART_RATE, 72)
                .measured(Measurement.PLATELETS, 250)
                .measured(Measurement.COLLISION_SPEED, 30)
                .measured(Measurement.NSAID_DOSE_DAYS, 1)
                .measured(Measurement.BLADDER_CHANGE_FOR, Duration.ofHours(31))
                .measured(Measurement.BACK_PROBLEM_FOR, Duration.ofDays(400))
                .pain(Measurement.PAIN_YESTERDAY, 7)
                .took(Ingredient.IBUPROFEN, Mass.milligrams(400), AS_OF.minusSeconds(3600))
                .took(Ingredient.IBUPROFEN, Mass.milligrams(400), AS_OF.minusSeconds(3600))
                .took(Ingredient.MAGNESIUM, new Mass(1), AS_OF)
                .took("NyQuil \"D\" ☃ \\ 😀", 2, AS_OF.minusSeconds(7200))
                .took(DoseTaken.at(new Dose.OfProductAmount("Tylenol", Mass.milligrams(500)), AS_OF.minusMillis(1)))
                .takes("Ramipril 5 mg")
                .takes("éphédrine")
                .clinicianAgreed(Remedy.IBUPROFEN)
                .clinicianAgreed(Remedy.ICE)
                .build();
    }

    /** An advice that uses every part of the format. */
    static CareAdvice richAdvice() {
        Reason seen = reason("C-001.2");
        Reason policy = new Reason("D-15", List.of(), List.of(new SourceReference("", Basis.POLICY)));
        List<AppliedLimit> limits = Arrays.stream(LimitKind.values())
                .map(kind -> new AppliedLimit(kind, kind.unit() == LimitKind.Unit.MASS ? 400_000 : 90, seen))
                .toList();
        List<Note> notes = Arrays.stream(NoteKind.values())
                .map(kind -> new Note(kind, policy))
                .toList();
        Recommendation.Guidance full = new Recommendation.Guidance(
                limits,
                notes,
                List.of(new Spacing(
                        List.of("MEDICINE_CLASS.QUINOLONE"), Duration.ofHours(2), Duration.ofMinutes(90), policy)),
                List.of(seen, policy));
        Recommendation.Guidance bare = new Recommendation.Guidance(List.of(), List.of(), List.of(), List.of(policy));
        DoseAllowance open = new DoseAllowance(
                Ingredient.IBUPROFEN,
                Mass.milligrams(800),
                Mass.milligrams(1200),
                Mass.milligrams(400),
                Optional.of(Mass.milligrams(200)),
                List.of(
                        new DoseAllowance.Option(Mass.milligrams(200), AS_OF),
                        new DoseAllowance.Option(Mass.milligrams(400), AS_OF.plusSeconds(60))),
                limits.get(2),
                Optional.of(AS_OF.minusSeconds(1)),
                Optional.of(new DosePlan(
                        Mass.milligrams(200),
                        AS_OF,
                        Optional.of(AS_OF.plusSeconds(60)),
                        3,
                        Optional.of(AS_OF.plusSeconds(600)))));
        DoseAllowance never = new DoseAllowance(
                Ingredient.ACETAMINOPHEN,
                Mass.ZERO,
                Mass.ZERO,
                Mass.ZERO,
                Optional.empty(),
                List.of(),
                limits.get(0),
                Optional.empty(),
                Optional.empty());
        return new CareAdvice(
                Urgency.WITHIN_DAYS,
                Urgency.ROUTINE,
                Clearance.CLEARED,
                true,
                List.of(
                        new RedFlag(
                                "A-01",
                                FlagStatus.PRESENT,
                                Optional.of(Urgency.ROUTINE),
                                Optional.of(Urgency.WITHIN_DAYS),
                                List.of(seen, policy)),
                        new RedFlag(
                                "A-02",
                                FlagStatus.NOT_RULED_OUT,
                                Optional.empty(),
                                Optional.of(Urgency.SAME_DAY),
                                List.of(seen)),
                        new RedFlag("A-03", FlagStatus.RULED_OUT, Optional.empty(), Optional.empty(), List.of())),
                Phase.LATE_ACUTE,
                List.of(
                        new Recommendation.SeekCare(Urgency.WITHIN_DAYS, List.of(seen)),
                        new Recommendation.ComfortPosition(Remedy.POSITION_ON_BACK, full),
                        new Recommendation.Walking(Remedy.HOURLY_WALK, bare),
                        new Recommendation.Cold(Remedy.ICE, full),
                        new Recommendation.Heat(Remedy.HEAT_WRAP, bare),
                        new Recommendation.Heat(Remedy.WARM_BATH, full),
                        new Recommendation.Prescribed(Remedy.METHOCARBAMOL, bare),
                        new Recommendation.Topical(Remedy.CAPSAICIN_CREAM, full),
                        new Recommendation.Exercise(Remedy.PELVIC_TILT, full),
                        new Recommendation.Therapy(Remedy.LIGHT_MASSAGE, bare),
                        new Recommendation.Habit(Remedy.FLUIDS, bare),
                        new Recommendation.Medicine(Remedy.IBUPROFEN, open, full)),
                List.of(new PendingRemedy(Remedy.HEAT_PAD, List.of("SCREEN.HEAT", "ONSET"), List.of(seen))),
                List.of(
                        new WithheldRemedy(
                                Remedy.ACETAMINOPHEN,
                                Severity.CAP,
                                List.of(seen),
                                Optional.of(new Recommendation.Medicine(Remedy.ACETAMINOPHEN, never, full))),
                        new WithheldRemedy(Remedy.ICE, Severity.CONTRA, List.of(seen, policy), Optional.empty())),
                List.of(
                        question("SCREEN.HEAT", Optional.of(Urgency.SAME_DAY), Optional.of(Severity.CONTRA), seen),
                        question("ONSET", Optional.empty(), Optional.empty(), policy),
                        question("CONDITION.DIABETES", Optional.empty(), Optional.of(Severity.CAP), seen),
                        question("CHOICE.SEX", Optional.empty(), Optional.empty(), seen),
                        question("MEASUREMENT.AGE", Optional.empty(), Optional.empty(), seen),
                        question("DOSES.UNKNOWN_PRODUCT", Optional.empty(), Optional.empty(), seen)),
                Arrays.stream(Assumption.Kind.values())
                        .map(kind -> new Assumption(kind, "MEASUREMENT.TEMPERATURE"))
                        .toList(),
                List.of(new Conflict(
                        "X-01",
                        Set.of(Remedy.HEAT_PAD),
                        List.of(
                                new Conflict.Position("X-01.1.A", seen.sources()),
                                new Conflict.Position("X-01.1.B", seen.sources())),
                        seen)),
                new Validity(
                        AS_OF.plusSeconds(3600),
                        EnumSet.allOf(Validity.End.class),
                        List.of(new Tripwire(
                                Finding.SADDLE_NUMB, Urgency.CALL_EMERGENCY, List.of("A-01.1", "A-02.1")))),
                Completeness.COMPLETE,
                new EvaluationRecord(
                        richCase(),
                        "2026.1",
                        "ab12",
                        Policies.CAUTIOUS.withHeat(HeatPolicy.GUIDELINE),
                        Optional.of("incident-1")));
    }

    private static OpenQuestion question(String key, Optional<Urgency> level, Optional<Severity> severity, Reason why) {
        return new OpenQuestion(
                key,
                AnswerType.of(key),
                List.of("CONDITION.DIABETES"),
                level,
                Set.of(Remedy.HEAT_PAD, Remedy.ICE),
                severity,
                List.of(why));
    }

    private static Reason reason(String rule) {
        return new Reason(
                rule,
                List.of("FINDING.BLACK_STOOL", "CHOICE.REGION", "MEASUREMENT.AGE"),
                Arrays.stream(Basis.values())
                        .map(basis -> new SourceReference("L-IBU", basis))
                        .toList());
    }
}
