package dev.careadvisor.testkit;

import dev.careadvisor.advice.CareAdvice;
import dev.careadvisor.advice.Completeness;
import dev.careadvisor.advice.DoseAllowance;
import dev.careadvisor.advice.DosePlan;
import dev.careadvisor.advice.DosePreview;
import dev.careadvisor.medicine.Dose;
import dev.careadvisor.medicine.DoseTaken;
import dev.careadvisor.medicine.Ingredient;
import dev.careadvisor.medicine.ProductTable;
import dev.careadvisor.patient.Mass;
import dev.careadvisor.patient.PatientCase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody who takes every dose the moment it is allowed, and tells of it by the clock on the wall. Lives for some days and keeps a diary, which
 * {@link DoseCheck} looks through. For one person; not thread-safe.
 */
public final class GreedyFollower {

    /** How the person follows. */
    public enum Way {
        /** Asks again whenever a dose was taken or has become allowed; takes all that may be taken at once, but one NSAID. */
        ASKING,
        /** Takes what the plans say until the advice ends, then asks again. */
        PLAN_UNTIL_IT_ENDS,
        /** Takes all that the plans say, and asks again only after a day. */
        PLAN_FOR_A_DAY,
        /** Previews single tablets, odd amounts and combination products, and takes what is allowed. */
        PREVIEWING
    }

    private static final List<Dose> TO_PREVIEW = List.of(
            new Dose.OfProduct("Advil Dual Action", 1),
            new Dose.OfIngredient(Ingredient.ACETAMINOPHEN, Mass.milligrams(1_000)),
            new Dose.OfIngredient(Ingredient.IBUPROFEN, Mass.milligrams(400)),
            new Dose.OfProduct("Aleve", 1),
            new Dose.OfIngredient(Ingredient.MAGNESIUM, Mass.milligrams(150)),
            new Dose.OfProduct("Tylenol Regular Strength", 1));

    private final AdvisorUnderTest under;
    private final ZoneId zone;
    private final List<Entry> diary = new ArrayList<>();
    private PatientCase patient;
    private int evaluations;

    /**
     * A dose that the person took.
     *
     * @param dose what it was
     * @param time when
     * @param cap the most in 24 hours of the ingredient, as the advice stated it, if it did
     */
    public record Entry(Dose dose, Instant time, Optional<Mass> cap) {
        /** Redacted. */
        @Override
        public String toString() {
            return "Entry[" + time + "]";
        }
    }

    /**
     * Somebody at the start.
     *
     * @param under who is asked; not null
     * @param patient how it begins; not null
     * @param zone where the clock on the wall is; not null
     */
    public GreedyFollower(AdvisorUnderTest under, PatientCase patient, ZoneId zone) {
        this.under = under;
        this.patient = patient;
        this.zone = zone;
    }

    /**
     * The doses that were taken on the way.
     *
     * @return an unmodifiable list, in order of time
     */
    public List<Entry> diary() {
        return List.copyOf(diary);
    }

    /**
     * The case as it is now.
     *
     * @return the case, with every dose as the person told of it
     */
    public PatientCase patient() {
        return patient;
    }

    /**
     * How often was asked.
     *
     * @return evaluations and previews
     */
    public int evaluations() {
        return evaluations;
    }

    /**
     * Lives on.
     *
     * @param duration how long; not null
     * @param way how; not null
     */
    public void live(Duration duration, Way way) {
        Instant end = patient.asOf().plus(duration);
        while (patient.asOf().isBefore(end)) {
            Instant next =
                    switch (way) {
                        case ASKING -> asks();
                        case PLAN_UNTIL_IT_ENDS -> followsPlans(false);
                        case PLAN_FOR_A_DAY -> followsPlans(true);
                        case PREVIEWING -> previews();
                    };
            patient = patient.later(next.isBefore(end) ? next : end);
        }
    }

    private CareAdvice ask() {
        evaluations++;
        CareAdvice advice = under.evaluate(patient);
        new LabelledFacts("whoever follows the advice is advised to the end")
                .fact("incident", advice.record().incident())
                .unless(advice.completeness() != Completeness.INCOMPLETE);
        return advice;
    }

    /** Takes what may be taken now, and tells when something may be taken again. */
    private Instant asks() {
        CareAdvice advice = ask();
        boolean took = false;
        boolean tookNsaid = false;
        for (DoseAllowance allowance : advice.allowances()) {
            boolean may = allowance.now().isPresent()
                    && !(tookNsaid && allowance.ingredient().nsaidClass());
            if (may) {
                take(allowance, allowance.now().get());
                took = true;
                tookNsaid |= allowance.ingredient().nsaidClass();
            }
        }
        return took ? patient.asOf() : nextOption(advice);
    }

    private static Instant nextOption(CareAdvice advice) {
        Instant asOf = advice.record().asOf();
        return advice.allowances().stream()
                .flatMap(allowance -> allowance.options().stream())
                .map(DoseAllowance.Option::from)
                .filter(asOf::isBefore)
                .min(Comparator.naturalOrder())
                .orElse(asOf.plus(Duration.ofHours(12)));
    }

    private void take(DoseAllowance allowance, Mass amount) {
        take(new Dose.OfIngredient(allowance.ingredient(), amount), patient.asOf(), Optional.of(allowance.mostInDay()));
    }

    private void take(Dose dose, Instant time, Optional<Mass> cap) {
        diary.add(new Entry(dose, time, cap));
        patient = patient.later(time).toBuilder().took(told(dose, time)).build();
    }

    /** By the clock on the wall: in the hour that comes twice, it can have been either. */
    private DoseTaken told(Dose dose, Instant time) {
        LocalDateTime wall = time.atZone(zone).toLocalDateTime();
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(wall);
        if (offsets.size() == 1) {
            return DoseTaken.at(dose, ZonedDateTime.of(wall, zone).toInstant());
        }
        Instant first = wall.toInstant(offsets.get(0));
        Instant second = wall.toInstant(offsets.get(1));
        // Nobody takes it for a moment that is yet to come.
        return DoseTaken.at(dose, time).between(first, second.isAfter(time) ? time : second);
    }

    /** Takes the doses of one plan of each kind at their earliest times, and asks again at the end. */
    private Instant followsPlans(boolean forADay) {
        CareAdvice advice = ask();
        Instant asOf = patient.asOf();
        Instant end = forADay ? asOf.plus(PlainDoses.DAY) : advice.validUntil();
        List<Entry> planned = new ArrayList<>();
        boolean nsaid = false;
        for (DoseFacts facts : byIngredient(advice)) {
            Optional<DosePlan> plan = facts.allowance().plan();
            if (plan.isPresent() && !(nsaid && facts.ingredient().nsaidClass())) {
                List<Entry> doses = planned(facts, plan.get(), end);
                nsaid |= facts.ingredient().nsaidClass() && !doses.isEmpty();
                planned.addAll(doses);
            }
        }
        planned.sort(Comparator.comparing(Entry::time));
        planned.forEach(entry -> take(entry.dose(), entry.time(), entry.cap()));
        return end;
    }

    private static Collection<DoseFacts> byIngredient(CareAdvice advice) {
        Map<Ingredient, DoseFacts> facts = DoseFacts.of(advice);
        return facts.values();
    }

    /** The plan, and for the doses that it only counts the earliest times at which they fit. */
    private List<Entry> planned(DoseFacts facts, DosePlan plan, Instant end) {
        List<Entry> entries = new ArrayList<>();
        Mass cap = facts.allowance().mostInDay();
        Dose dose = new Dose.OfIngredient(facts.ingredient(), plan.amount());
        PlainDoses doses = PlainDoses.of(patient, facts.ingredient());
        Instant time = plan.from();
        for (int more = 0; more <= plan.moreInDay() && time.isBefore(end); more++) {
            entries.add(new Entry(dose, time, Optional.of(cap)));
            doses = doses.and(plan.amount(), time);
            time = more == 0 && plan.next().isPresent()
                    ? plan.next().get()
                    : doses.earliest(plan.amount(), facts.interval(plan.amount(), doses), cap, time);
        }
        return entries;
    }

    private Instant previews() {
        Instant next = patient.asOf().plus(Duration.ofHours(12));
        for (Dose dose : TO_PREVIEW) {
            evaluations++;
            DosePreview preview = under.preview(patient, dose);
            if (preview.verdict() instanceof DosePreview.Allowed) {
                take(dose, patient.asOf(), Optional.empty());
                // What was put off may be sooner or later now.
                next = patient.asOf();
            } else if (preview.verdict() instanceof DosePreview.AllowedFrom later
                    && later.from().isBefore(next)) {
                next = later.from();
            }
        }
        return next;
    }

    /** The ingredients of a dose in the amounts that the table of products gives. */
    static Map<Ingredient, Mass> ingredients(Dose dose) {
        if (dose instanceof Dose.OfIngredient of) {
            return Map.of(of.ingredient(), of.amount());
        }
        Dose.OfProduct of = (Dose.OfProduct) dose;
        Map<Ingredient, Mass> amounts = new java.util.EnumMap<>(Ingredient.class);
        ProductTable.standard()
                .find(of.product())
                .orElseThrow()
                .ingredients()
                .forEach((ingredient, each) ->
                        amounts.put(ingredient, each.orElseThrow().times(of.units())));
        return amounts;
    }
}
