package dev.careadvisor.proof;

import dev.careadvisor.CareAdvisor;
import dev.careadvisor.advice.AnswerChange;
import dev.careadvisor.advice.AnswerOutcome;
import dev.careadvisor.advice.CareAdvice;
import dev.careadvisor.advice.DoseAllowance;
import dev.careadvisor.advice.DosePreview;
import dev.careadvisor.advice.EvaluationRecord;
import dev.careadvisor.advice.FlagStatus;
import dev.careadvisor.advice.Forecast;
import dev.careadvisor.advice.Interview;
import dev.careadvisor.advice.LimitCheck;
import dev.careadvisor.advice.OpenQuestion;
import dev.careadvisor.advice.PendingRemedy;
import dev.careadvisor.advice.Phase;
import dev.careadvisor.advice.Reason;
import dev.careadvisor.advice.Recommendation;
import dev.careadvisor.advice.RedFlag;
import dev.careadvisor.advice.Replay;
import dev.careadvisor.advice.Urgency;
import dev.careadvisor.advice.Validity;
import dev.careadvisor.medicine.Dose;
import dev.careadvisor.medicine.DoseTaken;
import dev.careadvisor.medicine.Ingredient;
import dev.careadvisor.medicine.ProductTable;
import dev.careadvisor.patient.Allergy;
import dev.careadvisor.patient.Answer;
import dev.careadvisor.patient.ChoiceInput;
import dev.careadvisor.patient.Condition;
import dev.careadvisor.patient.InputCatalogue;
import dev.careadvisor.patient.LegSymptoms;
import dev.careadvisor.patient.Mass;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.patient.MotorDeficit;
import dev.careadvisor.patient.PatientCase;
import dev.careadvisor.patient.Pregnancy;
import dev.careadvisor.patient.Question;
import dev.careadvisor.patient.Trigger;
import dev.careadvisor.remedy.Remedy;
import dev.careadvisor.rulebase.RuleProbe;
import dev.careadvisor.rulebase.Statement;
import dev.careadvisor.testkit.SafetyInvariants;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Advisors with one fault each: what somebody who builds on the library could get wrong. */
final class PlantedFaults {

    private static final CareAdvisor SOUND = CareAdvisor.standard();

    /** A property and the fault that it must notice. */
    record Planted(String words, Class<? extends Faulty> with) {}

    /** Every fault by the property that must notice it. */
    static final Map<String, Planted> ALL = new LinkedHashMap<>();

    private static void plant(String property, String words, Class<? extends Faulty> with) {
        ALL.put(property, new Planted(words, with));
    }

    static {
        plant("invariant01EvaluateReturnsOrTheCaseIsRefused", "throws for people of 65 or more", ThrowsForTheOld.class);
        plant("invariant02AnyFaultGivesTheFailSafe", "carries on after a fault", CarriesOn.class);
        plant("invariant03SameCaseSameWords", "is calmer in other languages than English", CalmerAbroad.class);
        plant("invariant04OrderNeverMatters", "the last rule wins", LastRuleWins.class);
        plant("invariant05ADuplicateStatementChangesNothing", "counts statements", CountsStatements.class);
        plant("invariant05ADuplicateDoseCounts", "drops a dose that is given twice", DropsDuplicateDoses.class);
        plant("invariant06AConcurrentResultIsTheSoloResult", "keeps the case in a field", KeepsTheCaseInAField.class);
        plant("invariant07HistoryNeverMatters", "remembers the last phase", RemembersTheLastPhase.class);
        plant("invariant09APresentFlagIsReported", "leaves out flag A-27", LeavesOutAFlag.class);
        plant("invariant09EveryFlagHasOneState", "a present flag without its reasons", FlagWithoutReasons.class);
        plant("invariant10APositiveFindingNeverLowersUrgency", "asthma calms", AsthmaCalms.class);
        plant("invariant11UnknownIsNeverMorePermissive", "reads unknown as absent", UnknownIsAbsent.class);
        plant("invariant11NotSureIsNeverMorePermissive", "reads not sure as none", NotSureIsNone.class);
        plant("invariant12NotGivenIsUnknown", "reads what was not given as absent", NotGivenIsAbsent.class);
        plant("invariant13UnknownIsEveryBandAtOnce", "takes an unknown age for 30", UnknownAgeIsThirty.class);
        plant("invariant14TakenAndAdvisedStayWithinTheCap", "advises one tablet more", OneTabletMore.class);
        plant(
                "invariant15ACombinationIsItsIngredients",
                "counts one ingredient of a product",
                CountsOneIngredient.class);
        plant("invariant16ABrandIsASynonym", "does not know synonyms", KnowsNoSynonyms.class);
        plant(
                "invariant16AnUnknownProductMeansNoDosing",
                "ignores products it does not know",
                IgnoresUnknownProducts.class);
        plant(
                "invariant17APastDoseNeverRaisesAnAllowance",
                "ignores a list of an even number of doses",
                IgnoresEvenLists.class);
        plant("invariant18NoDoseBeforeTheInterval", "an hour too early", AnHourTooEarly.class);
        plant("invariant14ThePlanStaysWithinTheCap", "plans one dose more than fits", PlansOneMore.class);
        plant("invariant14APreviewKeepsTheCap", "forgets a dose when it previews", ForgetsADoseInPreviews.class);
        plant("invariant14PreviewAndAdviceAgree", "previews ten minutes later", PreviewsTenMinutesLater.class);
        plant("invariant14AllowedFromIsExact", "says ten minutes too early from when on", TenMinutesTooEarly.class);
        plant(
                "invariant15ACombinationIsPreviewedAsItsIngredients",
                "previews one ingredient of a product",
                PreviewsOneIngredient.class);
        plant(
                "invariant16ABrandIsPreviewedAsItsSynonym",
                "previews only the first name of a product",
                PreviewsFirstNames.class);
        plant(
                "invariant16AnUnknownProductIsNeverAllowed",
                "previews without products it does not know",
                PreviewsWithoutUnknownProducts.class);
        plant(
                "invariant17APastDoseNeverMakesAPreviewMilder",
                "previews a range at its least and earliest",
                PreviewsTheLeast.class);
        plant("invariant17AWiderRangeIsNeverMorePermissive", "counts a range at its least", CountsTheLeast.class);
        plant("invariant18APreviewKeepsTheInterval", "ignores the interval when it previews", IgnoresTheInterval.class);
        plant(
                "invariant23NothingChangesWhileAnAdviceHolds",
                "holds ten minutes longer than it does",
                HoldsTenMinutesLonger.class);
        plant(
                "invariant23NothingChangesByItselfSooner",
                "does not see the end of a phase",
                OverlooksTheEndOfAPhase.class);
        plant("invariant23AForecastIsWhatEvaluationsSay", "a forecast skips a step", SkipsAStep.class);
        plant("invariant34SettledIsWhatEveryCompletionSays", "is settled too early", SettledTooEarly.class);
        plant(
                "invariant34WhatWaitsNamesItsQuestions",
                "a remedy that waits for nothing that can be answered",
                ForgetsWhatItWaitsFor.class);
        plant("invariant34AnInterviewEndsSettled", "asks half of the questions", AsksHalf.class);
        plant("invariant03AReplayGivesTheSameAdvice", "replays everybody at the age of 100", ReplaysOneAgeForAll.class);
        plant("invariant03ADiffTellsWhatDiffers", "plans a dose more now and then", SometimesPlansOneMore.class);
        plant("invariant33WhyCitesRulesAndFacts", "explains with the facts of another", ExplainsAnother.class);
        plant("invariant33AnOutcomeIsWhatTheAnswerDoes", "outcomes of somebody of 100", OutcomesOfSomebodyElse.class);
        plant("invariant33TheSmallestChangeRecommends", "names a change too few", NamesAChangeTooFew.class);
        plant("invariant21OnlyElapsedTimeCounts", "counts in local days", CountsLocalDays.class);
        plant("invariant23ThePhaseNeverGoesBack", "starts again after 10 days", StartsAgain.class);
        plant("invariant24NoRecommendedRemedyIsExcluded", "overlooks an exclusion of ice", OverlooksAnExclusion.class);
        plant("invariant24AnEmergencyHasNoRemedy", "raises the urgency and keeps the remedies", KeepsRemedies.class);
        plant("invariant25ContradictionsAreReadCautiously", "hides contradictions", HidesContradictions.class);
        plant("invariant26AddedRulesNeverLoosen", "an added rule lifts an exclusion", LiftsAnExclusion.class);
        plant("invariant28ExpiredKnowledgeGivesNoDose", "sets the clock back", SetsTheClockBack.class);
        plant("invariant29NothingAboutThePersonLeaks", "prints the medicines", PrintsTheMedicines.class);
        plant("invariant31NothingOfACaseIsKept", "keeps a list of cases", KeepsAList.class);
        plant("invariant33EveryItemCitesRuleAndSource", "cites a rule that is not there", CitesNothing.class);
        plant(
                "invariant33WhatIsNotCitedDoesNotMatter",
                "a flag hangs on an allergy it does not cite",
                HangsOnAnAllergy.class);
        plant("invariant34SettledAdviceStaysSettled", "calls everything settled", CallsEverythingSettled.class);
        plant("invariant35TheGreedyFollowerNeverBreaksACap", "a day limit off by one", OneDayTooMany.class);
    }

    private PlantedFaults() {}

    /** A sound advisor behind something that spoils it. */
    abstract static class Faulty implements SafetyInvariants {
        @Override
        public CareAdvisor advisor() {
            return SOUND;
        }

        CareAdvice sound(PatientCase patient) {
            return SOUND.evaluate(patient);
        }
    }

    /** A sound advisor whose probe is spoiled. */
    abstract static class FaultyProbe extends Faulty implements RuleProbe {
        @Override
        public RuleProbe probe() {
            return this;
        }

        @Override
        public List<Statement> statements(PatientCase patient) {
            return SOUND.probe().statements(patient);
        }
    }

    private static boolean atLeast(PatientCase patient, int age) {
        return patient.measured(Measurement.AGE).filter(years -> years >= age).isPresent();
    }

    private static PatientCase withDoses(PatientCase patient, Predicate<DoseTaken> kept) {
        PatientCase.Builder builder = PatientCase.builder().asOf(patient.asOf());
        patient.onset().ifPresent(builder::onset);
        patient.screens().forEach(builder::screenedVersion);
        patient.answers().forEach(builder::answer);
        patient.choices().values().forEach(builder::choose);
        patient.unsure().forEach(builder::unsure);
        patient.regions().forEach(builder::region);
        patient.measurements().forEach((measurement, value) -> measured(builder, measurement, value));
        patient.doses().stream().filter(kept).forEach(builder::took);
        patient.medicines().forEach(builder::takes);
        patient.clinicianAgreed().forEach(builder::clinicianAgreed);
        return builder.build();
    }

    private static <T> void measured(PatientCase.Builder builder, Measurement<T> measurement, Object value) {
        builder.measured(measurement, measurement.type().cast(value));
    }

    private static CareAdvice flag(CareAdvice advice, UnaryOperator<RedFlag> change) {
        return new ChangedAdvice(advice).flags(change).advice();
    }

    static class ThrowsForTheOld extends Faulty {
        @Override
        public CareAdvice evaluate(PatientCase patient) {
            if (atLeast(patient, 65)) {
                throw new IllegalStateException("people of 65 or more are refused");
            }
            return sound(patient);
        }
    }

    static class CarriesOn extends FaultyProbe {
        @Override
        public CareAdvice evaluate(PatientCase patient, UnaryOperator<List<Statement>> change) {
            return SOUND.probe().evaluate(patient, statements -> {
                try {
                    return change.apply(statements);
                } catch (RuntimeException | Error ignored) {
                    return statements;
                }
            });
        }
    }

    static class CalmerAbroad extends Faulty {
        @Override
        public CareAdvice evaluate(PatientCase patient) {
            CareAdvice advice = sound(patient);
            return !Locale.getDefault().getLanguage().equals("en")
                    ? new ChangedAdvice(advice)
                            .urgency(Urgency.ROUTINE)
                            .settled()
                            .phase(Phase.REBUILD)
                            .advice()
                    : advice;
        }
    }

    static class LastRuleWins extends FaultyProbe {
        @Override
        public CareAdvice evaluate(PatientCase patient, UnaryOperator<List<Statement>> change) {
            return SOUND.probe().evaluate(patient, statements -> {
                List<Statement> ordered = new ArrayList<>(change.apply(statements));
                if (!ordered.equals(statements)) {
                    ordered.removeIf(Statement.Exclusion.class::isInstance);
                }
                return ordered;
            });
        }
    }

    static class CountsStatements extends FaultyProbe {
        @Override
        public CareAdvice evaluate(PatientCase patient, UnaryOperator<List<Statement>> change) {
            List<Integer> sizes = new ArrayList<>();
            CareAdvice advice = SOUND.probe().evaluate(patient, statements -> {
                List<Statement> changed = change.apply(statements);
                sizes.add(changed.size());
                return changed;
            });
            return sizes.get(1) > 600
                    ? new ChangedAdvice(advice)
                            .urgency(Urgency.SAME_DAY)
                            .phase(Phase.REFER)
                            .advice()
                    : advice;
        }
    }

    static class DropsDuplicateDoses extends Faulty {
        @Override
        public CareAdvice evaluate(PatientCase patient) {
            return sound(withDoses(patient, new HashSet<>()::add));
        }
    }

    static class KeepsTheCaseInAField extends Faulty {
        private static volatile PatientCase current;

        @Override
        public CareAdvice evaluate(PatientCase patient) {
            current = patient;
            sound(patient);
            return sound(current);
        }
    }

    static class RemembersTheLastPhase extends Faulty {
        private static Phase last = Phase.CRISIS;

        @Override
        public CareAdvice evaluate(PatientCase patient) {
            CareAdvice advice = sound(patient);
            CareAdvice remembered = new ChangedAdvice(advice)
                    .phase(advice.phase().moreRestrictive(last))
                    .advice();
            last = advice.phase();
            return remembered;
        }
    }

    static class LeavesOutAFlag extends Faulty {
        @Override
        public CareAdvice evaluate(PatientCase patient) {
            return flag(
                    sound(patient),
                    flag -> flag.row().equals("A-27")
                            ? new RedFlag("A-27", FlagStatus.RULED_OUT, Optional.empty(), Optional.empty(), List.of())
                            : flag);
        }
    }

    static class FlagWithoutReasons extends Faulty {
        @Override
        public CareAdvice evaluate(PatientCase patient) {
            return flag(
                    sound(patient),
                    flag -> new RedFlag(flag.row(), flag.status(), flag.urgency(), flag.possibleUrgency(), List.of()));
        }
    }

    static class AsthmaCalms extends Faulty {
        @Override
        public CareAdvice evaluate(PatientCase patient) {
            CareAdvice advice = sound(patient);
            return patient.answerTo(Condition.ASTHMA) == Answer.PRESENT
                    ? new ChangedAdvice(advice).urgency(Urgency.SELF_CARE).advice()
                    : advice;
        }
    }

    static class UnknownIsAbsent extends Faulty {
        @Override
        public CareAdvice evaluate(PatientCase patient) {
            PatientCase.Builder builder = patient.toBuilder();
            patient.answers()
                    .forEach((question, answer) -> builder.answer(
                            question,
                            answer == Answer.UNKNOWN
                                            && !InputCatalogue.standard().reassuring(question)
                                    ? Answer.ABSENT
                                    : answer));
            CareAdvice advice = sound(builder.build());
            boolean unknown = patient.answers().containsValue(Answer.UNKNOWN);
            return unknown
                    ? new ChangedAdvice(advice).urgency(Urgency.SELF_CARE).advice()
                    : advice;
        }
    }

    static class NotSureIsNone extends Faulty {
        @Override
        public CareAdvice evaluate(PatientCase patient) {
            PatientCase.Builder builder = patient.toBuilder();
            for (ChoiceInput input : patient.unsure()) {
                switch (input) {
                    case LEG_SYMPTOMS -> builder.choose(LegSymptoms.NONE);
                    case MOTOR_DEFICIT -> builder.choose(MotorDeficit.NONE);
                    case PREGNANCY -> builder.choose(Pregnancy.NO);
                    case TRIGGER -> builder.choose(Trigger.LIFT_TWIST);
                    default -> {}
                }
            }
            return sound(builder.build());
        }
    }

    static class NotGivenIsAbsent extends Faulty {
        @Override
        public CareAdvice evaluate(PatientCase patient) {
            PatientCase.Builder builder = patient.toBuilder();
            for (Question question : InputCatalogue.standard().questions()) {
                if (!patient.answers().containsKey(question) && patient.answerTo(question) == Answer.UNKNOWN) {
                    builder.answer(question, Answer.ABSENT);
                }
            }
            return sound(builder.build());
        }
    }

    static class UnknownAgeIsThirty extends Faulty {
        @Override
        public CareAdvice evaluate(PatientCase patient) {
            return patient.measured(Measurement.AGE).isPresent()
                    ? sound(patient)
                    : sound(patient.toBuilder().ageYears(30).build());
        }
    }

    static class OneTabletMore extends Faulty {
        @Override
        public CareAdvice evaluate(PatientCase patient) {
            return new ChangedAdvice(sound(patient))
                    .allowances(a -> new DoseAllowance(
                            a.ingredient(),
                            a.taken(),
                            a.mostInDay(),
                            a.left(),
                            a.now().map(now -> a.left().plus(Mass.milligrams(200))),
                            a.options(),
                            a.binding(),
                            a.lastDose(),
                            a.plan()))
                    .advice();
        }
    }

    static class CountsOneIngredient extends Faulty {
        @Override
        public CareAdvice evaluate(PatientCase patient) {
            PatientCase.Builder builder =
                    withDoses(patient, dose -> !(dose.most() instanceof Dose.OfProduct)).toBuilder();
            for (DoseTaken dose : patient.doses()) {
                if (dose.most() instanceof Dose.OfProduct of) {
                    ProductTable.standard()
                            .find(of.product())
                            .ifPresentOrElse(
                                    product -> {
                                        Map.Entry<Ingredient, Optional<Mass>> first =
                                                new java.util.TreeMap<>(product.ingredients()).firstEntry();
                                        first.getValue()
                                                .ifPresent(each -> builder.took(
                                                        first.getKey(), each.times(of.units()), dose.latest()));
                                    },
                                    () -> builder.took(dose));
                }
            }
            return sound(builder.build());
        }
    }

    static class KnowsNoSynonyms extends Faulty {
        @Override
        public CareAdvice evaluate(PatientCase patient) {
            return sound(withDoses(
                    patient,
                    dose -> !(dose.most() instanceof Dose.OfProduct of)
                            || ProductTable.standard().products().stream()
                                    .anyMatch(product -> product.name().equals(of.product()))));
        }
    }

    static class IgnoresUnknownProducts extends Faulty {
        @Override
        public CareAdvice evaluate(PatientCase patient) {
            return sound(withDoses(
                    patient,
                    dose -> !(dose.most() instanceof Dose.OfProduct of)
                            || ProductTable.standard().find(of.product()).isPresent()));
        }
    }

    static class IgnoresEvenLists extends Faulty {
        @Override
        public CareAdvice evaluate(PatientCase patient) {
            return patient.doses().size() % 2 == 0 ? sound(withDoses(patient, dose -> false)) : sound(patient);
        }
    }

    static class AnHourTooEarly extends Faulty {
        @Override
        public CareAdvice evaluate(PatientCase patient) {
            return new ChangedAdvice(sound(patient))
                    .allowances(a -> new DoseAllowance(
                            a.ingredient(),
                            a.taken(),
                            a.mostInDay(),
                            a.left(),
                            a.now(),
                            a.options().stream()
                                    .map(o -> new DoseAllowance.Option(
                                            o.amount(), o.from().minus(Duration.ofHours(1))))
                                    .toList(),
                            a.binding(),
                            a.lastDose(),
                            a.plan()))
                    .advice();
        }
    }

    static class CountsLocalDays extends Faulty {
        @Override
        public CareAdvice evaluate(PatientCase patient) {
            ZoneId zone = ZoneId.systemDefault();
            PatientCase.Builder builder = patient.toBuilder();
            patient.onset()
                    .ifPresent(onset -> builder.onset(
                            onset.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant()));
            return sound(builder.build());
        }
    }

    static class StartsAgain extends Faulty {
        @Override
        public CareAdvice evaluate(PatientCase patient) {
            CareAdvice advice = sound(patient);
            boolean long_ = patient.onset()
                    .filter(onset -> onset.isBefore(patient.asOf().minus(Duration.ofDays(10))))
                    .isPresent();
            return long_ ? new ChangedAdvice(advice).phase(Phase.CRISIS).advice() : advice;
        }
    }

    static class OverlooksAnExclusion extends Faulty {
        @Override
        public CareAdvice evaluate(PatientCase patient) {
            return SOUND.probe().evaluate(patient, statements -> statements.stream()
                    .filter(statement -> !statement.ruleId().startsWith("C-20"))
                    .toList());
        }
    }

    static class KeepsRemedies extends Faulty {
        @Override
        public CareAdvice evaluate(PatientCase patient) {
            CareAdvice advice = sound(patient);
            return atLeast(patient, 50)
                    ? new ChangedAdvice(advice)
                            .urgency(Urgency.EMERGENCY_DEPARTMENT)
                            .advice()
                    : advice;
        }
    }

    static class HidesContradictions extends Faulty {
        @Override
        public CareAdvice evaluate(PatientCase patient) {
            return new ChangedAdvice(sound(patient)).withoutAssumptions().advice();
        }
    }

    static class LiftsAnExclusion extends Faulty {
        @Override
        public CareAdvice evaluate(PatientCase patient) {
            return SOUND.probe().evaluate(patient, statements -> statements.stream()
                    .filter(statement -> !statement.ruleId().startsWith("C-28"))
                    .toList());
        }
    }

    static class SetsTheClockBack extends Faulty {
        @Override
        public CareAdvice evaluate(PatientCase patient) {
            Instant expiry = SOUND.knowledge().expiry();
            if (patient.asOf().isBefore(expiry)) {
                return sound(patient);
            }
            PatientCase empty = withDoses(patient, dose -> false).toBuilder()
                    .asOf(expiry.minusSeconds(60))
                    .build();
            return sound(
                    patient.onset().isPresent()
                            ? empty.toBuilder()
                                    .onset(expiry.minus(Duration.ofHours(20)))
                                    .build()
                            : empty);
        }
    }

    static class PrintsTheMedicines extends FaultyProbe {
        @Override
        public CareAdvice evaluate(PatientCase patient, UnaryOperator<List<Statement>> change) {
            System.out.println("evaluating " + patient.medicines());
            return SOUND.probe().evaluate(patient, change);
        }
    }

    static class KeepsAList extends Faulty {
        private static final List<PatientCase> SEEN = new ArrayList<>();

        @Override
        public CareAdvice evaluate(PatientCase patient) {
            SEEN.add(patient);
            return sound(patient);
        }
    }

    static class CitesNothing extends Faulty {
        @Override
        public CareAdvice evaluate(PatientCase patient) {
            return new ChangedAdvice(sound(patient))
                    .recommendations(recommendation -> recommendation instanceof Recommendation.Cold cold
                            ? new Recommendation.Cold(
                                    cold.remedy(),
                                    new Recommendation.Guidance(
                                            cold.limits(),
                                            cold.notes(),
                                            cold.spacings(),
                                            List.of(new Reason(
                                                    "HOUSE-1",
                                                    List.of(),
                                                    cold.reasons().get(0).sources()))))
                            : recommendation)
                    .advice();
        }
    }

    static class HangsOnAnAllergy extends Faulty {
        @Override
        public CareAdvice evaluate(PatientCase patient) {
            CareAdvice advice = sound(patient);
            boolean answered = patient.answers().values().stream()
                                    .filter(answer -> answer == Answer.PRESENT)
                                    .count()
                            % 2
                    == 0;
            return answered && patient.answerTo(Allergy.LATEX) == Answer.ABSENT
                    ? flag(
                            advice,
                            flag -> new RedFlag(
                                    flag.row(), FlagStatus.RULED_OUT, Optional.empty(), Optional.empty(), List.of()))
                    : advice;
        }
    }

    static class ForgetsWhatItWaitsFor extends Faulty {
        @Override
        public CareAdvice evaluate(PatientCase patient) {
            return new ChangedAdvice(sound(patient))
                    .pending(waits -> waits.remedy() == Remedy.MAGNESIUM
                            ? new PendingRemedy(waits.remedy(), List.of(), waits.reasons())
                            : waits)
                    .advice();
        }
    }

    static class CallsEverythingSettled extends Faulty {
        @Override
        public CareAdvice evaluate(PatientCase patient) {
            return new ChangedAdvice(sound(patient)).settled().advice();
        }
    }

    static class OneDayTooMany extends Faulty {
        @Override
        public CareAdvice evaluate(PatientCase patient) {
            // Of the seven days that stop a medicine the oldest is not seen, nor what was said.
            PatientCase.Builder builder =
                    withDoses(patient, dose -> dose.latest()
                                    .isAfter(patient.asOf().minus(Duration.ofDays(6))))
                            .toBuilder();
            return sound(builder.measured(Measurement.NSAID_DOSE_DAYS, 1)
                    .measured(Measurement.ACETAMINOPHEN_DAYS, 1)
                    .build());
        }
    }

    static class PlansOneMore extends Faulty {
        @Override
        public CareAdvice evaluate(PatientCase patient) {
            return new ChangedAdvice(sound(patient)).planningOneMore().advice();
        }
    }

    static class ForgetsADoseInPreviews extends Faulty {
        @Override
        public DosePreview preview(PatientCase patient, Dose dose) {
            return SOUND.preview(withDoses(patient, new HashSet<>(oldest(patient))::add), dose);
        }

        private static List<DoseTaken> oldest(PatientCase patient) {
            return patient.doses().subList(0, patient.doses().size() / 2);
        }
    }

    static class PreviewsTenMinutesLater extends Faulty {
        @Override
        public DosePreview preview(PatientCase patient, Dose dose) {
            return SOUND.preview(patient.later(patient.asOf().plus(Duration.ofMinutes(10))), dose);
        }
    }

    private static DosePreview judged(DosePreview preview, DosePreview.Verdict verdict) {
        return new DosePreview(
                preview.dose(), preview.asOf(), verdict, preview.limits(), preview.binding(), preview.spacings());
    }

    static class TenMinutesTooEarly extends Faulty {
        @Override
        public DosePreview preview(PatientCase patient, Dose dose) {
            DosePreview preview = SOUND.preview(patient, dose);
            return preview.verdict() instanceof DosePreview.AllowedFrom later
                    ? judged(
                            preview,
                            new DosePreview.AllowedFrom(
                                    later.from().minus(Duration.ofMinutes(10)).isBefore(patient.asOf())
                                            ? patient.asOf()
                                            : later.from().minus(Duration.ofMinutes(10)),
                                    later.reasons()))
                    : preview;
        }
    }

    static class PreviewsOneIngredient extends Faulty {
        @Override
        public DosePreview preview(PatientCase patient, Dose dose) {
            return dose instanceof Dose.OfProduct of
                            && ProductTable.standard().find(of.product()).isPresent()
                    ? SOUND.preview(patient, first(of))
                    : SOUND.preview(patient, dose);
        }

        private static Dose first(Dose.OfProduct of) {
            Map.Entry<Ingredient, Optional<Mass>> first = new java.util.TreeMap<>(ProductTable.standard()
                            .find(of.product())
                            .orElseThrow()
                            .ingredients())
                    .firstEntry();
            return new Dose.OfIngredient(
                    first.getKey(), first.getValue().orElse(Mass.milligrams(1)).times(of.units()));
        }
    }

    static class PreviewsFirstNames extends Faulty {
        @Override
        public DosePreview preview(PatientCase patient, Dose dose) {
            boolean known = !(dose instanceof Dose.OfProduct of)
                    || ProductTable.standard().products().stream()
                            .anyMatch(product -> product.name().equals(of.product()));
            return known
                    ? SOUND.preview(patient, dose)
                    : SOUND.preview(patient, new Dose.OfProduct("Nothing known", 1));
        }
    }

    static class PreviewsWithoutUnknownProducts extends Faulty {
        @Override
        public DosePreview preview(PatientCase patient, Dose dose) {
            return SOUND.preview(
                    withDoses(
                            patient,
                            taken -> !(taken.most() instanceof Dose.OfProduct of)
                                    || ProductTable.standard()
                                            .find(of.product())
                                            .isPresent()),
                    dose);
        }
    }

    /** Every range at its least and its earliest. */
    private static PatientCase atLeast(PatientCase patient) {
        PatientCase.Builder builder = withDoses(patient, dose -> false).toBuilder();
        patient.doses().forEach(dose -> builder.took(DoseTaken.at(dose.least(), dose.earliest())));
        return builder.build();
    }

    static class PreviewsTheLeast extends Faulty {
        @Override
        public DosePreview preview(PatientCase patient, Dose dose) {
            return SOUND.preview(atLeast(patient), dose);
        }
    }

    static class CountsTheLeast extends Faulty {
        @Override
        public CareAdvice evaluate(PatientCase patient) {
            return sound(atLeast(patient));
        }
    }

    static class IgnoresTheInterval extends Faulty {
        @Override
        public DosePreview preview(PatientCase patient, Dose dose) {
            DosePreview preview = SOUND.preview(patient, dose);
            return preview.binding().orElse(null) instanceof LimitCheck.Interval
                    ? judged(preview, new DosePreview.Allowed(List.of()))
                    : preview;
        }
    }

    static class HoldsTenMinutesLonger extends Faulty {
        @Override
        public CareAdvice evaluate(PatientCase patient) {
            CareAdvice advice = sound(patient);
            return new ChangedAdvice(advice)
                    .until(advice.validUntil().plus(Duration.ofMinutes(10)))
                    .advice();
        }
    }

    static class OverlooksTheEndOfAPhase extends Faulty {
        @Override
        public CareAdvice evaluate(PatientCase patient) {
            CareAdvice advice = sound(patient);
            return new ChangedAdvice(advice)
                    .until(
                            advice.validity().ends().contains(Validity.End.PHASE)
                                    ? patient.asOf().plus(Duration.ofDays(1))
                                    : advice.validUntil())
                    .advice();
        }
    }

    static class SkipsAStep extends Faulty {
        @Override
        public Forecast forecast(PatientCase patient, Duration duration) {
            Forecast forecast = SOUND.forecast(patient, duration);
            return new Forecast(
                    forecast.start(),
                    forecast.steps()
                            .subList(
                                    Math.min(1, forecast.steps().size()),
                                    forecast.steps().size()),
                    forecast.until());
        }
    }

    static class SettledTooEarly extends Faulty {
        @Override
        public CareAdvice evaluate(PatientCase patient) {
            CareAdvice advice = sound(patient);
            // One question is as good as none.
            boolean almost = advice.openQuestions().stream()
                            .filter(question -> question.couldRaiseTo().isPresent())
                            .count()
                    <= 1;
            return almost ? new ChangedAdvice(advice).settled().advice() : advice;
        }
    }

    static class AsksHalf extends Faulty {
        @Override
        public Interview interview(PatientCase patient) {
            Interview interview = SOUND.interview(patient);
            return new Interview(
                    interview.advice(),
                    interview.needed().subList(0, interview.needed().size() / 2),
                    interview.optional());
        }
    }

    static class ReplaysOneAgeForAll extends Faulty {
        @Override
        public Replay replay(EvaluationRecord record) {
            return new Replay.Repeated(
                    sound(record.patient().toBuilder().ageYears(100).build()));
        }
    }

    static class SometimesPlansOneMore extends Faulty {
        @Override
        public CareAdvice evaluate(PatientCase patient) {
            CareAdvice advice = sound(patient);
            return patient.answers().size() % 2 == 0
                    ? new ChangedAdvice(advice).planningOneMore().advice()
                    : advice;
        }
    }

    static class ExplainsAnother extends Faulty {
        @Override
        public CareAdvice evaluate(PatientCase patient) {
            CareAdvice advice = sound(patient);
            EvaluationRecord record = advice.record();
            return new ChangedAdvice(advice)
                    .record(new EvaluationRecord(
                            patient.toBuilder().ageYears(100).build(),
                            record.knowledgeNumber(),
                            record.knowledgeHash(),
                            record.policies(),
                            record.incident()))
                    .advice();
        }
    }

    static class OutcomesOfSomebodyElse extends Faulty {
        @Override
        public List<AnswerOutcome> outcomes(PatientCase patient, OpenQuestion question) {
            return SOUND.outcomes(patient.toBuilder().ageYears(100).build(), question);
        }
    }

    static class NamesAChangeTooFew extends Faulty {
        @Override
        public List<AnswerChange> smallestChange(PatientCase patient, Remedy remedy) {
            List<AnswerChange> changes = SOUND.smallestChange(patient, remedy);
            return changes.size() < 2 ? changes : changes.subList(1, changes.size());
        }
    }
}
