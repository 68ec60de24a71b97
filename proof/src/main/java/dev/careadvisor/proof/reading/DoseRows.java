package dev.careadvisor.proof.reading;

import dev.careadvisor.advice.LimitKind;
import dev.careadvisor.advice.Severity;
import dev.careadvisor.advice.Urgency;
import dev.careadvisor.medicine.Ingredient;
import dev.careadvisor.patient.Answer;
import dev.careadvisor.patient.Condition;
import dev.careadvisor.patient.Finding;
import dev.careadvisor.patient.Mass;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.patient.MedicineClass;
import dev.careadvisor.patient.Question;
import dev.careadvisor.remedy.Remedy;
import dev.careadvisor.remedy.RemedyGroup;
import dev.careadvisor.rulebase.DayLimits;
import dev.careadvisor.rulebase.LabelRegion;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The rows that read doses, INV-05 to INV-07, B-01 to B-05, B-16, B-77, D-06, D-07, D-61, numbers of C.1, C.2, C.4. */
final class DoseRows {

    /** The medicines that are offered with a dose. */
    private static final List<Remedy> DOSED =
            List.of(Remedy.IBUPROFEN, Remedy.NAPROXEN, Remedy.ACETAMINOPHEN, Remedy.MAGNESIUM);

    /** For how long an overdose, and a dose before an onset that is not known, counts. */
    private static final Duration LOOK_BACK = Duration.ofDays(14);

    private static final Mass ACETAMINOPHEN_A_DAY = Mass.milligrams(3_000);
    private static final Mass LOWERED_CAP = Mass.milligrams(2_000);
    /** A weight in micrograms times mg/kg is this many times micrograms. */
    private static final long MILLIGRAMS_PER_KILOGRAM = 1_000_000;

    private DoseRows() {}

    static void triage(Person p, Findings out) {
        a84(p, out);
        a85(p, out);
    }

    static void remedies(Person p, Situation s, Findings out) {
        inv05(p, out);
        inv06(p, out);
        inv07(p, out);
        b01(p, out);
        b02(p, out);
        b03(p, out);
        b04(out);
        b05(p, out);
        b16(p, out);
        b77(p, out);
        c031(p, out);
        c049(p, out);
        c061To063(p, out);
        c064(p, out);
        c065To068(p, out);
        c072(p, out);
        c099(p, out);
        d06(p, out);
        d07(p, out);
        d61(p, out);
    }

    // Overdose of acetaminophen

    private static void a84(Person p, Findings out) {
        Mass most = mostOfAcetaminophen(p);
        // Weight unknown: only the 4,000 mg line (ruling 116).
        boolean perKilogram = p.known(Measurement.WEIGHT) && most.micrograms() > perKilogram(p, 75);
        Truth over = Truth.of(most.isMoreThan(Mass.milligrams(4_000)) || perKilogram);
        Truth repeated = p.has(Finding.REPEATED_OVER_CAP_DAYS);
        out.flag("A-84", Urgency.CALL_EMERGENCY, Truth.any(over, repeated, repeatedInList(p), amountOpen(p)));
    }

    /** The list can say, too, that the limit of a day was passed on two days. */
    private static Truth repeatedInList(Person p) {
        return overCap(p, limit -> p.doses().daysAbove(limit, Ingredient.ACETAMINOPHEN, overdoseAfter(p)) >= 2);
    }

    private static void a85(Person p, Findings out) {
        Mass most = mostOfAcetaminophen(p);
        out.flag("A-85", Urgency.SAME_DAY, overCap(p, most::isMoreThan).or(amountOpen(p)));
    }

    /** Above 3,000 mg or the personal cap (rulings 54, 63); age alone lowers no cap here (ruling 116). */
    private static Truth overCap(Person p, Predicate<Mass> above) {
        // How many days nothing was eaten is a modifier (ruling 95).
        Truth fasting = p.has(Finding.NOT_EATING)
                .and(p.atLeast(Measurement.FASTING_FOR, 3).atWorst());
        Truth lowered = Truth.any(
                liver(p).or(p.has(Condition.ASCITES)),
                alcohol(p).or(p.has(Finding.DRUNK)),
                eatingLittle(p).or(fasting),
                warfarin(p),
                p.has(MedicineClass.ENZYME_INDUCER));
        Truth byWeight = Truth.of(p.known(Measurement.WEIGHT) && above.test(new Mass(dailyByWeight(p))));
        return Truth.any(
                Truth.of(above.test(ACETAMINOPHEN_A_DAY)), lowered.and(Truth.of(above.test(LOWERED_CAP))), byWeight);
    }

    private static Mass mostOfAcetaminophen(Person p) {
        return p.doses().mostIn24Hours(Ingredient.ACETAMINOPHEN, overdoseAfter(p));
    }

    /** Never certain (docs/decisions/0005): an unknown amount, or it may be in use and the list lacks a dose or holds an unknown product. */
    private static Truth amountOpen(Person p) {
        Truth unknownAmount = Truth.of(p.doses().unknownAmountAfter(Ingredient.ACETAMINOPHEN, overdoseAfter(p)));
        Truth listLacks = p.has(Finding.UNLISTED_DOSES).or(Truth.of(p.doses().unknownProductAfter(overdoseAfter(p))));
        return Truth.UNKNOWN.and(
                unknownAmount.or(p.has(Finding.TAKING_ACETAMINOPHEN).and(listLacks)));
    }

    /** A dose exactly 14 days ago still counts. */
    private static Instant overdoseAfter(Person p) {
        return lookBack(p).minusNanos(1);
    }

    // Invariants

    /** One NSAID at a time: use of one that was said and is not listed. What is listed is read by C-031. */
    private static void inv05(Person p, Findings out) {
        // Ibuprofen or naproxen of this episode in the list explains what was said.
        boolean explained = listedInEpisode(p, Ingredient.IBUPROFEN) || listedInEpisode(p, Ingredient.NAPROXEN);
        Truth said = explained ? Truth.NO : answered(p, MedicineClass.NSAID);
        out.exclude("INV-05", Severity.CONTRA, said, RemedyGroup.NSAID_AND_GEL);
        // Used in this episode, by mouth or on the skin: who uses it regularly takes it again.
        out.exclude("INV-05", Severity.CONTRA, p.has(Finding.TAKING_DICLOFENAC), RemedyGroup.NSAID);
    }

    /** All medicines wait while the list may lack a dose or holds a name of no table; one of them while its own amount is not known. */
    private static void inv06(Person p, Findings out) {
        out.exclude("INV-06", Severity.ASK, Truth.UNKNOWN.and(listOpen(p)), RemedyGroup.MEDICINES);
        // What is not known may be an opioid, a sleep drug or an MAOI.
        out.exclude("INV-06", Severity.ASK, Truth.UNKNOWN.and(listOpen(p)), RemedyGroup.RELAXANTS);
        for (Remedy remedy : DOSED) {
            boolean unknown = p.doses().unknownAmountAfter(ingredient(remedy), dayAgo(p));
            out.exclude("INV-06", Severity.ASK, Truth.UNKNOWN.and(Truth.of(unknown)), remedy);
        }
        // Said to be in use, and the list shows nothing of it.
        boolean listed = p.doses().ingredients().contains(Ingredient.MAGNESIUM);
        Truth notListed = listed ? Truth.NO : p.has(Finding.TAKING_MAGNESIUM);
        out.exclude("INV-06", Severity.ASK, notListed, Remedy.MAGNESIUM);
        // Above a limit of A-85, in any day of the last 14: no more now.
        Mass most = mostOfAcetaminophen(p);
        out.exclude("INV-06", Severity.CONTRA, overCap(p, most::isMoreThan).or(amountOpen(p)), Remedy.ACETAMINOPHEN);
        Truth perKilogram = Truth.of(p.known(Measurement.WEIGHT) && most.micrograms() > perKilogram(p, 60));
        out.exclude("INV-06", Severity.CONTRA, p.below(Measurement.WEIGHT, 50).and(perKilogram), Remedy.ACETAMINOPHEN);
        // Here the cap of C-072 counts, too, and a weight that is not known waits.
        Truth light = p.below(Measurement.WEIGHT, 41).and(Truth.of(most.isMoreThan(Mass.milligrams(2_000))));
        out.exclude("INV-06", Severity.CONTRA, light, Remedy.ACETAMINOPHEN);
        Truth from65 = p.atLeast(Measurement.AGE, 65)
                .and(p.agreed(Remedy.ACETAMINOPHEN).not());
        out.exclude(
                "INV-06",
                Severity.CONTRA,
                from65.and(Truth.of(most.isMoreThan(Mass.milligrams(2_000)))),
                Remedy.ACETAMINOPHEN);
    }

    private static void inv07(Person p, Findings out) {
        Truth child = p.below(Measurement.AGE, 18);
        out.exclude("INV-07", Severity.CONTRA, child, RemedyGroup.MEDICINES);
        out.exclude("INV-07", Severity.CONTRA, child, RemedyGroup.TOPICALS);
    }

    // Section B.1; age, weight and organs stand in the rows of C that name them

    private static void b01(Person p, Findings out) {
        Remedy ibuprofen = Remedy.IBUPROFEN;
        out.limit("B-01", LimitKind.FIRST_DOSE, "200 mg", Truth.YES, ibuprofen);
        out.limit("B-01", LimitKind.SINGLE_DOSE, "400 mg", Truth.YES, ibuprofen);
        out.limit("B-01", LimitKind.DOSE_INTERVAL, "6 h", Truth.YES, ibuprofen);
        out.limit("B-01", LimitKind.DAILY_DOSE, "1200 mg", Truth.YES, ibuprofen);
        days("B-01", p, out, ibuprofen);
        out.exclude("B-01", Severity.AVOID, p.below(Measurement.WEIGHT, 40), ibuprofen);
    }

    private static void b02(Person p, Findings out) {
        Remedy naproxen = Remedy.NAPROXEN;
        out.limit("B-02", LimitKind.FIRST_DOSE, "220 mg", Truth.YES, naproxen);
        out.limit("B-02", LimitKind.SINGLE_DOSE, "220 mg", Truth.YES, naproxen);
        // only the label of the United States allows a third tablet; not from 65 on.
        boolean unitedStates = p.policies().labelRegion() == LabelRegion.US;
        out.limit("B-02", LimitKind.DOSE_INTERVAL, "12 h", Truth.YES, naproxen);
        out.limit("B-02", LimitKind.DAILY_DOSE, unitedStates ? "660 mg" : "440 mg", Truth.YES, naproxen);
        out.limit("B-02", LimitKind.DAILY_DOSE, "440 mg", p.atLeast(Measurement.AGE, 65), naproxen);
        // Whatever the policy: a hard stop at 7 days, where B-01 has the label's ten days.
        out.limit("B-02", LimitKind.REVIEW_AFTER_DAYS, "3", Truth.YES, naproxen);
        out.limit("B-02", LimitKind.MOST_DAYS, "7", Truth.YES, naproxen);
        if (p.policies().dayLimits() == DayLimits.LABEL) {
            out.exclude("B-02", Severity.CONTRA, p.atLeast(Measurement.NSAID_DOSE_DAYS, 7), naproxen);
        }
        out.exclude("B-02", Severity.AVOID, p.below(Measurement.WEIGHT, 40), naproxen);
    }

    private static void b03(Person p, Findings out) {
        Remedy acetaminophen = Remedy.ACETAMINOPHEN;
        out.limit("B-03", LimitKind.SINGLE_DOSE, "1000 mg", Truth.YES, acetaminophen);
        out.limit("B-03", LimitKind.DOSE_INTERVAL, "4 h", Truth.YES, acetaminophen);
        out.limit("B-03", LimitKind.LARGE_DOSE, "650 mg", Truth.YES, acetaminophen);
        out.limit("B-03", LimitKind.LARGE_DOSE_INTERVAL, "6 h", Truth.YES, acetaminophen);
        out.limit("B-03", LimitKind.DAILY_DOSE, "3000 mg", Truth.YES, acetaminophen);
        days("B-03", p, out, acetaminophen);
        out.exclude("B-03", Severity.CONTRA, p.atLeast(Measurement.ACETAMINOPHEN_DAYS, mostDays(p)), acetaminophen);
    }

    private static void b04(Findings out) {
        out.exclude("B-04", Severity.AVOID, Truth.YES, Remedy.ASPIRIN);
    }

    private static void b05(Person p, Findings out) {
        Remedy magnesium = Remedy.MAGNESIUM;
        out.limit("B-05", LimitKind.SINGLE_DOSE, "200 mg", Truth.YES, magnesium);
        out.limit("B-05", LimitKind.DAILY_DOSE, "350 mg", Truth.YES, magnesium);
        out.limit("B-05", LimitKind.DOSE_INTERVAL, "24 h", Truth.YES, magnesium);
        out.limit("B-05", LimitKind.MOST_DAYS, "14", Truth.YES, magnesium);
        out.exclude("B-05", Severity.CONTRA, p.atLeast(Measurement.MAGNESIUM_DAYS, 14), magnesium);
        Truth notMeasured = Truth.of(!p.known(Measurement.GLOMERULAR_FILTRATION_RATE));
        out.exclude("B-05", Severity.ASK, p.atLeast(Measurement.AGE, 65).and(notMeasured), magnesium);
    }

    private static void b16(Person p, Findings out) {
        out.exclude("B-16", Severity.AVOID, Truth.YES, Remedy.MAGNESIUM_SALICYLATE);
        // As in C-004 and C-006, with the limit of this row.
        Truth below60 = p.below(Measurement.GLOMERULAR_FILTRATION_RATE, 60);
        Truth kidneys = Truth.any(
                below60,
                p.any(Condition.DIALYSIS, Condition.SINGLE_KIDNEY, Condition.KIDNEY_TRANSPLANT),
                p.has(Condition.CKD).and(below60.atWorst()));
        out.exclude("B-16", Severity.CONTRA, kidneys, Remedy.MAGNESIUM_SALICYLATE);
        // A source of magnesium, too.
        Truth inUse = Truth.of(p.doses().ingredients().contains(Ingredient.MAGNESIUM_SALICYLATE));
        out.exclude("B-16", Severity.AVOID, inUse, Remedy.MAGNESIUM);
    }

    private static void b77(Person p, Findings out) {
        // Ruling 71: not asked; only a no counts.
        Truth compoundOnly = p.has(Finding.MAGNESIUM_ELEMENTAL_KNOWN).not().ifKnown();
        out.exclude("B-77", Severity.ASK, compoundOnly, Remedy.MAGNESIUM);
    }

    /** Review, and the end. */
    private static void days(String row, Person p, Findings out, Remedy remedy) {
        out.limit(row, LimitKind.REVIEW_AFTER_DAYS, "3", Truth.YES, remedy);
        out.limit(row, LimitKind.MOST_DAYS, Integer.toString(mostDays(p)), Truth.YES, remedy);
    }

    private static int mostDays(Person p) {
        return p.policies().dayLimits() == DayLimits.STRICT ? 7 : 10;
    }

    // Numbers and days of section C

    private static void c031(Person p, Findings out) {
        // 24 hours for every one of them (ruling 18).
        Truth unlisted = Truth.UNKNOWN.and(p.has(Finding.TAKING_NSAID)).and(listOpen(p));
        for (Remedy remedy : RemedyGroup.NSAID_AND_GEL.members()) {
            Ingredient own = ingredient(remedy);
            // A regular medicine was taken perhaps just now.
            boolean listed =
                    p.doses().otherNsaidAfter(own, dayAgo(p)) || p.doses().otherNsaidRegular(own);
            out.exclude("C-031", Severity.CONTRA, Truth.of(listed).or(unlisted), remedy);
        }
        // "Incl. rubs": one on the painful place may hold a salicylate.
        Truth rub = p.any(Finding.RUB_OR_PATCH_SAME_SITE_8H, Finding.MENTHOL_SAME_SITE);
        out.exclude("C-031", Severity.CONTRA, rub, RemedyGroup.NSAID);
    }

    private static void c049(Person p, Findings out) {
        Truth tenDaysOfPain = p.onsetAbove(10 * 24);
        Truth days = p.atLeast(Measurement.NSAID_DOSE_DAYS, mostDays(p));
        out.exclude("C-049", Severity.CONTRA, tenDaysOfPain.or(days), RemedyGroup.NSAID);
    }

    // C-060 is the arithmetic of INV-06: at a cap the plan of the next dose says from when on there is room again.

    private static void c061To063(Person p, Findings out) {
        out.limit(
                "C-061", LimitKind.DAILY_DOSE, "2000 mg", liver(p).or(p.has(Condition.ASCITES)), Remedy.ACETAMINOPHEN);
        out.limit("C-063", LimitKind.DAILY_DOSE, "2000 mg", alcohol(p), Remedy.ACETAMINOPHEN);
    }

    /** The table of B-03; below 41 kg the lowest band (ruling 59), and while the weight is not known (ruling 3). */
    private static void c064(Person p, Findings out) {
        Truth lowest = p.below(Measurement.WEIGHT, 41);
        out.limit("C-064", LimitKind.SINGLE_DOSE, "500 mg", lowest, Remedy.ACETAMINOPHEN);
        out.limit("C-064", LimitKind.DAILY_DOSE, "2000 mg", lowest, Remedy.ACETAMINOPHEN);
        if (p.known(Measurement.WEIGHT) && lowest == Truth.NO) {
            Truth middle = p.below(Measurement.WEIGHT, 50);
            Set<Remedy> acetaminophen = Set.of(Remedy.ACETAMINOPHEN);
            out.limit("C-064", LimitKind.SINGLE_DOSE, Math.min(perKilogram(p, 15), 650_000), middle, acetaminophen);
            out.limit("C-064", LimitKind.DAILY_DOSE, dailyByWeight(p), middle, acetaminophen);
        }
    }

    private static void c065To068(Person p, Findings out) {
        Remedy acetaminophen = Remedy.ACETAMINOPHEN;
        out.limit("C-065", LimitKind.DAILY_DOSE, "2000 mg", eatingLittle(p), acetaminophen);
        out.limit("C-066", LimitKind.DAILY_DOSE, "2000 mg", warfarin(p), acetaminophen);
        out.limit("C-066", LimitKind.MOST_DAYS, "3", warfarin(p), acetaminophen);
        Truth inducer = p.any(
                MedicineClass.ENZYME_INDUCER,
                MedicineClass.CARBAMAZEPINE,
                MedicineClass.PHENYTOIN,
                MedicineClass.ST_JOHNS_WORT);
        out.limit("C-067", LimitKind.DAILY_DOSE, "2000 mg", inducer, acetaminophen);
        Truth kidneys = p.below(Measurement.GLOMERULAR_FILTRATION_RATE, 30).or(p.has(Condition.DIALYSIS));
        out.limit("C-068", LimitKind.DOSE_INTERVAL, "6 h", kidneys, acetaminophen);
        out.limit("C-068", LimitKind.DAILY_DOSE, "3000 mg", kidneys, acetaminophen);
    }

    private static void c072(Person p, Findings out) {
        // Back to 3,000 mg when agreed (ruling 61).
        Truth old = p.atLeast(Measurement.AGE, 65)
                .and(p.agreed(Remedy.ACETAMINOPHEN).not());
        out.limit("C-072", LimitKind.DAILY_DOSE, "2000 mg", old, Remedy.ACETAMINOPHEN);
    }

    private static void c099(Person p, Findings out) {
        out.limit("C-099", LimitKind.DAILY_DOSE, "350 mg", p.has(Finding.TAKING_MAGNESIUM), Remedy.MAGNESIUM);
    }

    // Section D: days of the episode (ruling 84)

    private static void d06(Person p, Findings out) {
        // Magnesium is a supplement until day 14 (ruling 86).
        Truth secondWeek = p.onsetAtLeast(7 * 24).and(p.onsetAtMost(14 * 24));
        for (Remedy remedy : List.of(Remedy.IBUPROFEN, Remedy.NAPROXEN, Remedy.ACETAMINOPHEN)) {
            out.exclude("D-06", Severity.CONTRA, secondWeek.and(inUse(p, remedy).not()), remedy);
        }
    }

    private static void d07(Person p, Findings out) {
        // Topicals are no longer offered then (ruling 120).
        // Ruling 120: topicals neither.
        out.exclude("D-07", Severity.CONTRA, p.onsetAbove(14 * 24), RemedyGroup.MEDICINES);
        out.exclude("D-07", Severity.CONTRA, p.onsetAbove(14 * 24), RemedyGroup.TOPICALS);
    }

    /** The same episode: how many days of use came before is not asked, so that somebody has to look at it. */
    private static void d61(Person p, Findings out) {
        out.exclude("D-61", Severity.AVOID, p.has(Finding.RECURRED_WITHIN_14D), RemedyGroup.MEDICINES);
    }

    /** A listed dose since the onset, or in an unknown amount, or said to be in use. */
    static Truth inUse(Person p, Remedy remedy) {
        Ingredient ingredient = ingredient(remedy);
        if (listedInEpisode(p, ingredient)) {
            return Truth.YES;
        }
        if (!ingredient.nsaidClass()) {
            Question taking = remedy == Remedy.ACETAMINOPHEN ? Finding.TAKING_ACETAMINOPHEN : Finding.TAKING_MAGNESIUM;
            return p.doses().ingredients().contains(ingredient) ? answered(p, taking) : p.has(taking);
        }
        // Before the onset, too: with what was said it leaves open which of them goes on. What is older says nothing of
        // now.
        if (p.doses().otherNsaidAfter(ingredient, lookBack(p)) || p.doses().nsaidRegular()) {
            // It is another one that explains what was said.
            return Truth.NO;
        }
        return answered(p, Finding.TAKING_NSAID);
    }

    /** A listed dose that was surely since the onset (docs/decisions/0012), or an unknown amount. */
    private static boolean listedInEpisode(Person p, Ingredient ingredient) {
        return p.doses().listedSince(ingredient, sinceOnset(p))
                || p.doses().unknownAmountAfter(ingredient, Instant.MIN);
    }

    /** The person's own answer, where an old dose in the list would give another. */
    private static Truth answered(Person p, Question question) {
        Answer answer = p.patient().answerTo(question);
        return answer == Answer.UNKNOWN ? Truth.UNKNOWN : Truth.of(answer == Answer.PRESENT);
    }

    // What several rows read

    private static Ingredient ingredient(Remedy remedy) {
        return remedy == Remedy.DICLOFENAC_GEL ? Ingredient.DICLOFENAC : Ingredient.valueOf(remedy.name());
    }

    /** The list of doses may not be complete. */
    private static Truth listOpen(Person p) {
        return p.has(Finding.UNLISTED_DOSES).or(Truth.of(p.doses().unknownProduct()));
    }

    /** C-061; an acute disease, and one that is decompensated, is a disease of the liver. */
    private static Truth liver(Person p) {
        return p.any(
                Condition.LIVER_DISEASE,
                Condition.CIRRHOSIS,
                Condition.LIVER_MODERATE_SEVERE,
                Condition.LIVER_SEVERE,
                Condition.ACUTE_HEPATITIS,
                Condition.DECOMPENSATED_CIRRHOSIS);
    }

    /** C-063; drunk now is another word for a binge today. */
    private static Truth alcohol(Person p) {
        return p.atLeast(Measurement.ALCOHOL, 3)
                .or(p.any(Finding.BINGE_TODAY, Finding.DRUNK, Condition.ALCOHOL_DEPENDENCE));
    }

    /** C-065. */
    private static Truth eatingLittle(Person p) {
        return p.any(Condition.MALNOURISHED, Condition.EATING_DISORDER).or(p.atLeast(Measurement.FASTING_FOR, 3));
    }

    /** C-066; an anticoagulant that may be warfarin is read as warfarin (ruling 62). */
    private static Truth warfarin(Person p) {
        Truth warfarin = p.has(MedicineClass.WARFARIN);
        return warfarin.or(p.has(MedicineClass.ANTICOAG).and(warfarin.atWorst()));
    }

    /** B-03 for 24 hours, of a known weight. */
    private static long dailyByWeight(Person p) {
        if (p.below(Measurement.WEIGHT, 41) == Truth.YES) {
            return LOWERED_CAP.micrograms();
        }
        long most = ACETAMINOPHEN_A_DAY.micrograms();
        return p.below(Measurement.WEIGHT, 50) == Truth.YES ? Math.min(perKilogram(p, 60), most) : most;
    }

    /** So many milligrams for each kilogram of a known weight, in micrograms. */
    private static long perKilogram(Person p, long milligrams) {
        Mass weight = p.patient().measured(Measurement.WEIGHT).orElseThrow();
        return weight.micrograms() * milligrams / MILLIGRAMS_PER_KILOGRAM;
    }

    private static Instant dayAgo(Person p) {
        return p.patient().asOf().minus(Doses.DAY);
    }

    private static Instant lookBack(Person p) {
        return p.patient().asOf().minus(LOOK_BACK);
    }

    private static Instant sinceOnset(Person p) {
        return p.patient().onset().orElse(lookBack(p));
    }
}
