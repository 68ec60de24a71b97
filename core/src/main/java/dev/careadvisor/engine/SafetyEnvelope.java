package dev.careadvisor.engine;

import dev.careadvisor.advice.CareAdvice;
import dev.careadvisor.advice.Clearance;
import dev.careadvisor.advice.DoseAllowance;
import dev.careadvisor.advice.LimitKind;
import dev.careadvisor.advice.Reason;
import dev.careadvisor.advice.Recommendation;
import dev.careadvisor.advice.RedFlag;
import dev.careadvisor.advice.Urgency;
import dev.careadvisor.medicine.DoseLedger;
import dev.careadvisor.medicine.Ingredient;
import dev.careadvisor.patient.Allergy;
import dev.careadvisor.patient.ChoiceInput;
import dev.careadvisor.patient.Condition;
import dev.careadvisor.patient.Device;
import dev.careadvisor.patient.Finding;
import dev.careadvisor.patient.GlomerularFiltrationRate;
import dev.careadvisor.patient.Mass;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.patient.MedicineClass;
import dev.careadvisor.patient.Pregnancy;
import dev.careadvisor.patient.Question;
import dev.careadvisor.patient.Weeks;
import dev.careadvisor.remedy.Remedy;
import dev.careadvisor.remedy.RemedyFamily;
import dev.careadvisor.rulebase.CaseFacts;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Checks a finished advice against hard invariants of its own, kept a second time on purpose: a mistake in a rule file must not reach a
 * person. A breach is an {@link EnvelopeBreach}, and the fail-safe advice takes the place of this one.
 */
final class SafetyEnvelope {

    private record Ceiling(Mass single, Mass day) {}

    private static final Map<Ingredient, Ceiling> CEILINGS = Map.of(
            Ingredient.IBUPROFEN, new Ceiling(Mass.milligrams(400), Mass.milligrams(1_200)),
            Ingredient.ACETAMINOPHEN, new Ceiling(Mass.milligrams(1_000), Mass.milligrams(3_000)),
            Ingredient.NAPROXEN, new Ceiling(Mass.milligrams(440), Mass.milligrams(660)),
            Ingredient.MAGNESIUM, new Ceiling(Mass.milligrams(200), Mass.milligrams(350)));

    private static final List<Question> NEVER_NSAID = List.of(
            Condition.ACTIVE_ULCER,
            Condition.GI_BLEED,
            MedicineClass.ANTICOAG,
            MedicineClass.WARFARIN,
            MedicineClass.ANTIPLATELET,
            MedicineClass.LITHIUM,
            MedicineClass.METHOTREXATE,
            Condition.HEART_FAILURE,
            Condition.DIALYSIS,
            Condition.KIDNEY_TRANSPLANT,
            Condition.CIRRHOSIS,
            Condition.BLEEDING_DISORDER,
            Allergy.ASPIRIN_NSAID,
            Finding.PAIN_FEVER_DRUG_REACTION);
    private static final List<Question> NEVER_ACETAMINOPHEN =
            List.of(Condition.ACUTE_HEPATITIS, Condition.DECOMPENSATED_CIRRHOSIS, Allergy.ACETAMINOPHEN);
    private static final List<Question> NEVER_HEAT = List.of(
            Finding.SKIN_SENSATION_REDUCED,
            Finding.ANAESTHETISED_SKIN,
            Finding.TRANSDERMAL_PATCH,
            Condition.SPINAL_CORD_INJURY);
    private static final List<Question> NEVER_COLD =
            List.of(Condition.RAYNAUD, Condition.COLD_URTICARIA, Condition.CRYOGLOBULINAEMIA, Condition.SICKLE_CELL);

    private static final List<Question> NEVER_MAGNESIUM = List.of(Condition.DIALYSIS, Condition.MYASTHENIA);
    private static final List<Question> NEVER_TENS =
            List.of(Device.PACEMAKER, Device.ICD, Device.SCS, Device.OTHER_ELECTRONIC);
    private static final List<Question> NEVER_THRUST = List.of(
            Condition.OSTEOPOROSIS,
            Condition.CANCER_HISTORY,
            MedicineClass.ANTICOAG,
            Condition.BLEEDING_DISORDER,
            Condition.SPINAL_FUSION);
    private static final List<Question> NEVER_PRESSURE_OR_NEEDLES =
            List.of(MedicineClass.ANTICOAG, Condition.BLEEDING_DISORDER);
    private static final Map<Remedy, List<Question>> NEVER = Map.of(
            Remedy.TENS, NEVER_TENS,
            Remedy.SPINAL_MANIPULATION, NEVER_THRUST,
            Remedy.DRY_NEEDLING, NEVER_PRESSURE_OR_NEEDLES,
            Remedy.ACUPUNCTURE, NEVER_PRESSURE_OR_NEEDLES,
            Remedy.DEEP_MASSAGE, NEVER_PRESSURE_OR_NEEDLES,
            Remedy.MAGNESIUM_SPRAY, NEVER_MAGNESIUM,
            Remedy.EPSOM_BATH, List.of(Condition.DIALYSIS),
            Remedy.CAPSAICIN_CREAM, List.of(Allergy.CAPSAICIN_PEPPER, Finding.SKIN_NOT_INTACT),
            Remedy.LIDOCAINE_PATCH, List.of(Allergy.LIDOCAINE_AMIDE, Finding.SKIN_NOT_INTACT));

    private static final int OLDEST_FOR_NSAID = 74;
    private static final int ADULT = 18;
    private static final Weeks LATE_PREGNANCY = Weeks.of(20);
    private static final GlomerularFiltrationRate SEVERE_KIDNEY_DISEASE = GlomerularFiltrationRate.of(30);

    private SafetyEnvelope() {}

    static void check(CareAdvice advice, CaseFacts facts) {
        checkUrgency(advice);
        for (Recommendation recommendation : advice.recommendations()) {
            checkSources(recommendation);
            if (recommendation instanceof Recommendation.OfRemedy ofRemedy) {
                checkLevel(advice, ofRemedy.remedy());
                checkRemedy(ofRemedy, facts);
            }
        }
    }

    private static void checkUrgency(CareAdvice advice) {
        for (RedFlag flag : advice.redFlags()) {
            flag.urgency().ifPresent(level -> require(advice.urgency().atLeast(level), "urgency below " + flag.row()));
        }
        require(
                advice.clearance() == Clearance.CLEARED || advice.urgency().atLeast(Urgency.SAME_DAY),
                "not cleared, and below SAME_DAY");
    }

    private static void checkSources(Recommendation recommendation) {
        require(!recommendation.reasons().isEmpty(), "a recommendation without a reason");
        for (Reason reason : recommendation.reasons()) {
            require(!reason.sources().isEmpty(), "no source for " + reason.ruleId());
        }
    }

    private static void checkLevel(CareAdvice advice, Remedy remedy) {
        require(advice.clearance() == Clearance.CLEARED, remedy + " without clearance");
        require(!advice.urgency().atLeast(Urgency.EMERGENCY_DEPARTMENT), remedy + " at " + advice.urgency());
        require(
                advice.urgency() != Urgency.SAME_DAY
                        || remedy.family() == RemedyFamily.POSITION
                        || remedy == Remedy.GENTLE_MOVEMENT
                        || remedy == Remedy.ACETAMINOPHEN,
                remedy + " at SAME_DAY");
    }

    private static void checkRemedy(Recommendation.OfRemedy recommendation, CaseFacts facts) {
        requireAbsent(NEVER.getOrDefault(recommendation.remedy(), List.of()), recommendation.remedy(), facts);
        switch (recommendation.remedy().family()) {
            case MEDICINE -> checkMedicine((Recommendation.Medicine) recommendation, facts);
            case HEAT, BATH -> requireAbsent(NEVER_HEAT, recommendation.remedy(), facts);
            case COLD -> requireAbsent(NEVER_COLD, recommendation.remedy(), facts);
            case POSITION, MOVEMENT, TOPICAL, EXERCISE, THERAPY, HABIT, RELAXANT -> {}
        }
    }

    private static void checkMedicine(Recommendation.Medicine medicine, CaseFacts facts) {
        Remedy remedy = medicine.remedy();
        require(
                facts.patient()
                        .measured(Measurement.AGE)
                        .filter(age -> age >= ADULT)
                        .isPresent(),
                "a dose for somebody not known to be an adult");
        require(!facts.ledger().unknownProduct(), "a dose beside an unknown product");
        if (remedy == Remedy.ACETAMINOPHEN) {
            requireAbsent(NEVER_ACETAMINOPHEN, remedy, facts);
        } else if (remedy == Remedy.MAGNESIUM) {
            requireAbsent(NEVER_MAGNESIUM, remedy, facts);
        } else {
            checkNsaid(remedy, facts);
        }
        checkDoses(medicine.allowance(), facts);
        medicine.limit(LimitKind.MOST_DAYS)
                .ifPresent(most -> require(
                        facts.daysOfUse(medicine.allowance().ingredient(), facts.asOf()) < most.value(),
                        remedy + " on more days than its limit"));
    }

    private static void checkNsaid(Remedy remedy, CaseFacts facts) {
        requireAbsent(NEVER_NSAID, remedy, facts);
        require(
                facts.patient()
                        .measured(Measurement.AGE)
                        .filter(age -> age <= OLDEST_FOR_NSAID)
                        .isPresent(),
                remedy + " above the age limit");
        boolean severeKidneyDisease = facts.patient()
                .measured(Measurement.GLOMERULAR_FILTRATION_RATE)
                .filter(rate -> rate.compareTo(SEVERE_KIDNEY_DISEASE) < 0)
                .isPresent();
        require(!severeKidneyDisease, remedy + " with severe kidney disease");
        boolean pregnant = facts.patient().measured(Measurement.GESTATION).isPresent()
                || facts.patient().choices().getOrDefault(ChoiceInput.PREGNANCY, Pregnancy.NO) != Pregnancy.NO;
        require(!facts.unknown(ChoiceInput.PREGNANCY), remedy + " with pregnancy unknown");
        boolean early = facts.patient()
                .measured(Measurement.GESTATION)
                .filter(weeks -> weeks.compareTo(LATE_PREGNANCY) < 0)
                .isPresent();
        require(!pregnant || early, remedy + " from 20 weeks of pregnancy on");
    }

    private static void checkDoses(DoseAllowance allowance, CaseFacts facts) {
        Instant asOf = facts.asOf();
        Ingredient ingredient = allowance.ingredient();
        allowance.now().ifPresent(amount -> checkDose(ingredient, amount, asOf, facts));
        for (DoseAllowance.Option option : allowance.options()) {
            require(!option.from().isBefore(asOf), "a dose in the past");
            checkDose(ingredient, option.amount(), option.from(), facts);
        }
        allowance.plan().ifPresent(plan -> {
            require(!plan.from().isBefore(asOf), "a plan in the past");
            checkDose(ingredient, plan.amount(), plan.from(), facts);
            Ceiling ceiling = CEILINGS.get(ingredient);
            require(
                    ceiling != null
                            && !plan.amount().times(1 + plan.moreInDay()).isMoreThan(ceiling.day()),
                    ingredient + ": a plan above the ceiling of 24 hours");
        });
    }

    /** Whether a dose at a time keeps the ceilings. */
    static void checkDose(Ingredient ingredient, Mass amount, Instant time, CaseFacts facts) {
        Ceiling ceiling = CEILINGS.get(ingredient);
        require(ceiling != null, "no ceiling for " + ingredient);
        if (ceiling != null) {
            checkDose(ceiling, ingredient, amount, time, facts);
        }
    }

    private static void checkDose(Ceiling ceiling, Ingredient ingredient, Mass amount, Instant time, CaseFacts facts) {
        require(!amount.isMoreThan(ceiling.single()), ingredient + ": single dose above the ceiling");
        // Added up here again, from the plain list of doses.
        Mass sum = amount;
        Instant start = time.minus(DoseLedger.WINDOW);
        for (DoseLedger.Entry entry : facts.ledger().doses(ingredient)) {
            if (entry.latest().isAfter(start)) {
                sum = sum.plus(entry.amount());
            }
        }
        require(!sum.isMoreThan(ceiling.day()), ingredient + ": more than the ceiling in 24 hours");
    }

    private static void requireAbsent(List<Question> questions, Remedy remedy, CaseFacts facts) {
        for (Question question : questions) {
            require(
                    !facts.isPresent(question) && !facts.unknown(question),
                    remedy + " with " + question.key() + " present or unknown");
        }
    }

    private static void require(boolean holds, String breach) {
        if (!holds) {
            throw new EnvelopeBreach(breach);
        }
    }
}
