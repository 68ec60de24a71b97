package dev.careadvisor.medicine;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of medicines as people write them. Only what says nothing about which medicine it is gets lost: case, accents, punctuation, and
 * at the end of the name a strength, a form, a kind of release or a salt. There is no edit distance and no prefix.
 */
final class Names {

    private static final String NUMBER = "\\d+(?:[.,]\\d+)?";

    /** "500 mg", "10mg", "10/12.5 mg", "250 mg/5 ml", "0.5%". */
    private static final Pattern STRENGTH =
            Pattern.compile("[\\s\\-(,/]*(?<![\\d.,])" + NUMBER + "(?:\\s*[/-]\\s*" + NUMBER + ")*"
                    + "\\s*(?:mg|mcg|ug|\u03bcg|g|milligrams?|micrograms?|grams?|ml|meq|mmol|iu|units?|%)"
                    + "(?:\\s*/\\s*(?:" + NUMBER + "\\s*)?(?:ml|h|hr|hour|g|dose|tab|tablet))?\\)?$");

    /** "5/325", the strengths of a combination. One number alone can be part of the name, as in "Tylenol 3". */
    private static final Pattern RATIO =
            Pattern.compile("\\s[\\s(]*" + NUMBER + "(?:\\s*[/-]\\s*" + NUMBER + ")+\\)?$");

    private static final Pattern SOLID_FORM =
            Pattern.compile("[\\s(,-]+(?:film[\\s-]coated\\s+)?(?:tablets?|tabs?|capsules?|caps?|caplets?"
                    + "|gelcaps?|softgels?|pills?|ec|(?:enteric|film)[\\s-]coated)\\)?$");

    private static final Pattern OTHER_FORM = Pattern.compile(
            "[\\s(,-]+(?:xr|er|sr|cr|la|xl|mr|pr|dr|ir|patch|patches|syrup|liquid|oral solution|oral suspension|injection"
                    + "|(?:extended|sustained|slow|controlled|prolonged|modified|delayed|immediate)[\\s-]release)\\)?$");

    /** Only after a space: "aspirin/magnesium" is two medicines. */
    private static final Pattern SALT = Pattern.compile(
            "\\s+\\(?(sodium|disodium|potassium|calcium|magnesium|hydrochloride|dihydrochloride|hcl"
                    + "|hydrobromide|hbr|bromide|chloride|maleate|besylate|besilate|tartrate|bitartrate|succinate|mesylate|mesilate|fumarate"
                    + "|citrate|phosphate|sulfate|sulphate|acetate|nitrate|tosylate|tosilate|carbonate|oxalate|malate|lactate|gluconate"
                    + "|napsylate|napsilate|pamoate|embonate|erbumine|arginine|tromethamine|trometamol|diethylamine|epolamine|medoxomil"
                    + "|cilexetil|etexilate|mofetil|disoproxil|alafenamide|anhydrous|monohydrate|dihydrate|trihydrate|heptahydrate|hydrate)\\)?$");

    /** Magnesium and potassium count for themselves: they are a salt only of a medicine that is sold as one. */
    private static final Set<String> COUNTED_METALS = Set.of("magnesium", "potassium");

    private static final Set<String> METALS = Set.of("sodium", "potassium", "calcium", "magnesium");

    /** "Potassium sodium" is two minerals, not a salt of one. */
    private static final Set<String> MINERALS =
            Set.of("sodium", "potassium", "calcium", "magnesium", "zinc", "iron", "lithium");

    private static final Pattern WITH_COUNTED_METAL = Pattern.compile(
            "(?:.*prazole|losartan|diclofenac|warfarin|penicillin [gv]|phenoxymethylpenicillin|benzylpenicillin|.*clavulanate|raltegravir)$");

    private static final Pattern PATCH = Pattern.compile(
            "\\b(?:patch|patches|transdermal|duragesic|butrans|bupeaze|butec|norspan|emsam|catapres[ -]tts|nicoderm)\\b");

    private static final Pattern BETWEEN_PARTS = Pattern.compile("\\s*[/+&;,-]\\s*|\\s+(?:and|with|plus)\\s+");

    /** Accents and apostrophes: they separate nothing. */
    private static final Pattern MARKS = Pattern.compile("[\\p{M}'\u2019]");

    private Names() {}

    /**
     * A way to read a name.
     *
     * @param text the name in lower case, as far as it is kept
     * @param key what is compared
     * @param amountsHold whether an amount per unit of the table still holds, because nothing that can change it was taken off
     */
    record Reading(String text, String key, boolean amountsHold) {}

    /** What is compared: letters and digits in lower case. */
    static String key(String name) {
        StringBuilder letters = new StringBuilder(name.length());
        plain(name).codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** The readings of a name: as it is, then with one thing after the other taken off its end. */
    static List<Reading> readings(String name) {
        List<Reading> readings = new ArrayList<>();
        String text = plain(name).strip();
        boolean amountsHold = true;
        while (true) {
            readings.add(new Reading(text, key(text), amountsHold));
            String shorter = without(SOLID_FORM, text);
            if (shorter.equals(text)) {
                shorter = withoutStrengthOrOtherForm(text);
                amountsHold &= shorter.equals(text);
            }
            if (shorter.equals(text)) {
                shorter = withoutSalt(text);
            }
            if (shorter.equals(text) || key(shorter).isEmpty()) {
                return readings;
            }
            text = shorter;
        }
    }

    /** Whether a name says that the medicine comes from a patch on the skin, by the word or by a brand that is sold as nothing else. */
    static boolean ofPatch(String name) {
        return PATCH.matcher(plain(name)).find();
    }

    /** The parts of a combination such as "losartan/hydrochlorothiazide"; one part if it is none. */
    static List<String> parts(String text) {
        return List.of(BETWEEN_PARTS.split(text));
    }

    private static String withoutStrengthOrOtherForm(String text) {
        String shorter = without(STRENGTH, text);
        if (shorter.equals(text)) {
            shorter = without(RATIO, text);
        }
        return shorter.equals(text) ? without(OTHER_FORM, text) : shorter;
    }

    private static String withoutSalt(String text) {
        Matcher matcher = SALT.matcher(text);
        if (!matcher.find()) {
            return text;
        }
        String shorter = text.substring(0, matcher.start());
        boolean another = COUNTED_METALS.contains(matcher.group(1))
                && !WITH_COUNTED_METAL.matcher(shorter).matches();
        boolean twoMinerals = METALS.contains(matcher.group(1)) && MINERALS.contains(shorter);
        return another || twoMinerals ? text : shorter;
    }

    private static String without(Pattern suffix, String text) {
        Matcher matcher = suffix.matcher(text);
        return matcher.find() ? text.substring(0, matcher.start()) : text;
    }

    private static String plain(String name) {
        String lower = Normalizer.normalize(withoutTradeMarks(name), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT);
        return MARKS.matcher(lower).replaceAll("");
    }

    /** Before anything else: decomposed, the sign for a trade mark is two letters. */
    private static String withoutTradeMarks(String name) {
        return name.replace("\u2122", "").replace("\u00ae", "");
    }
}
