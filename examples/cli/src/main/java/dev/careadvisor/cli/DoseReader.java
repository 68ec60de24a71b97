package dev.careadvisor.cli;

import dev.careadvisor.medicine.Dose;
import dev.careadvisor.medicine.DoseTaken;
import dev.careadvisor.medicine.Ingredient;
import dev.careadvisor.patient.Mass;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads doses as people say them: "ibuprofen 400 mg 3 h ago", "2 Advil 5 h ago", "2 to 3 Tylenol 4 to 8 h ago". */
final class DoseReader {

    private static final String NUMBER = "\\d{1,6}(?:[.,]\\d{1,3})?";
    private static final String TO = "\\s*(?:to|-|or)\\s*";
    private static final String UNIT = "(mcg|mg|g)";

    private static final Pattern MASS_LAST = Pattern.compile(
            "(.*?[^\\s\\d].*?)\\s+(" + NUMBER + ")(?:\\s*" + UNIT + "?" + TO + "(" + NUMBER + "))?\\s*" + UNIT);
    private static final Pattern MASS_FIRST = Pattern.compile(
            "(" + NUMBER + ")(?:\\s*" + UNIT + "?" + TO + "(" + NUMBER + "))?\\s*" + UNIT + "\\s+(?:of\\s+)?(.+)");
    private static final Pattern UNITS = Pattern.compile("(\\d{1,3}|[a-z]+)(?:" + TO + "(\\d{1,3}|[a-z]+))?"
            + "(?![\\d.,])\\s*(?:x\\s+)?(?:(?:tablets?|tabs?|pills?|capsules?|caplets?)\\s+)?(?:of\\s+)?(\\S.*)");

    /** "1 000 mg": a thousand, or one tablet or "Tylenol 1" of so much. */
    private static final Pattern SPACED =
            Pattern.compile("(?<![\\d.,])\\d{1,3}(?:[\\s\\u00a0\\u2009\\u202f'\\u2019]\\d{3})+\\s*" + UNIT + "\\b");

    /** A comma within a mass, as in "1,000 mg", separates nothing. */
    private static final Pattern BETWEEN_DOSES = Pattern.compile(";|(?<!\\d),|(?<=:\\d\\d),"
            + "|,(?!\\d{1,3}\\s*(?:(?:to|-|or)\\s*[\\d.,]+\\s*)?(?:mcg|mg|g)\\b)|\\band\\b|\\s\\+\\s");

    private static final List<String> COUNTED =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    /** An amount, possibly a range. */
    private record Amount(Dose least, Dose most) {}

    /** Several doses that were taken, with commas between. */
    List<DoseTaken> taken(String text, TimeReader times) throws BadAnswer {
        List<DoseTaken> doses = new ArrayList<>();
        for (String one : BETWEEN_DOSES.split(text)) {
            doses.add(one(one.strip(), times));
        }
        return doses;
    }

    /** One amount of one medicine, to ask whether it may be taken. */
    Dose toTake(String text) throws BadAnswer {
        Optional<Amount> amount = amount(text.strip());
        if (amount.isEmpty() || !amount.get().least().equals(amount.get().most())) {
            throw bad("bad.dose.amount", text, "allowed.doseAmount");
        }
        return amount.get().most();
    }

    private DoseTaken one(String text, TimeReader times) throws BadAnswer {
        List<String> words = Arrays.asList(text.split("\\s+"));
        // The longest end that is a time: "Tylenol 3 2 h ago" is Tylenol 3, two hours ago.
        for (int i = 1; i < words.size(); i++) {
            Optional<Span> span = times.span(String.join(" ", words.subList(i, words.size())));
            Optional<Amount> amount = span.isEmpty() ? Optional.empty() : amount(String.join(" ", words.subList(0, i)));
            if (span.isPresent() && amount.isPresent()) {
                return new DoseTaken(
                        amount.get().least(),
                        amount.get().most(),
                        span.get().earliest(),
                        span.get().latest());
            }
        }
        throw bad("bad.dose", text, "allowed.dose");
    }

    private static BadAnswer bad(String key, String text, String allowed) {
        return BadAnswer.of(Phrases.say(key, BadAnswer.shortened(text)), Phrases.say(allowed));
    }

    private static Optional<Amount> amount(String text) throws BadAnswer {
        Matcher spaced = SPACED.matcher(text);
        if (spaced.find()) {
            throw BadAnswer.of(
                    Phrases.say("bad.spaced", BadAnswer.shortened(spaced.group())), Phrases.say("allowed.spaced"));
        }
        // "2 ibuprofen 200 mg" is two tablets of a strength, so the count comes before the mass.
        Optional<Amount> units = units(text);
        return units.isPresent() ? units : mass(text);
    }

    private static Optional<Amount> units(String text) throws BadAnswer {
        Matcher match = UNITS.matcher(text.toLowerCase(Locale.ROOT));
        if (!match.matches()) {
            return Optional.empty();
        }
        Optional<Integer> least = count(match.group(1));
        Optional<Integer> most = match.group(2) == null ? least : count(match.group(2));
        String product = text.substring(match.start(3)).strip();
        if (least.isEmpty() || most.isEmpty() || product.matches("(?i)(mcg|mg|g)\\b.*")) {
            return Optional.empty();
        }
        if (least.get() > most.get()) {
            throw bad("bad.dose.order", text, "allowed.doseAmount");
        }
        String name = withStrength(product);
        return Optional.of(new Amount(new Dose.OfProduct(name, least.get()), new Dose.OfProduct(name, most.get())));
    }

    /** "200 mg ibuprofen" as products are called: "ibuprofen 200 mg". A pack has one strength, so a range is none. */
    private static String withStrength(String product) throws BadAnswer {
        Matcher first = MASS_FIRST.matcher(product);
        Matcher last = MASS_LAST.matcher(product);
        if (first.matches()) {
            if (first.group(3) != null) {
                throw bad("bad.dose.amount", product, "allowed.doseAmount");
            }
            mass(first.group(1), first.group(4));
            return first.group(5) + " " + first.group(1) + " " + first.group(4);
        }
        if (last.matches()) {
            mass(last.group(2), last.group(5));
        }
        return product;
    }

    private static Optional<Integer> count(String text) {
        if (text.matches("\\d+")) {
            return Optional.of(Integer.parseInt(text));
        }
        if (text.equals("a") || text.equals("an")) {
            return Optional.of(1);
        }
        return Optional.of(COUNTED.indexOf(text)).filter(found -> found >= 0);
    }

    private static Optional<Amount> mass(String text) throws BadAnswer {
        Matcher last = MASS_LAST.matcher(text);
        if (last.matches()) {
            return Optional.of(range(text, last.group(1), last.group(2), last.group(3), last.group(4), last.group(5)));
        }
        Matcher first = MASS_FIRST.matcher(text);
        return first.matches()
                ? Optional.of(
                        range(text, first.group(5), first.group(1), first.group(2), first.group(3), first.group(4)))
                : Optional.empty();
    }

    private static Amount range(String text, String name, String low, String lowUnit, String high, String unit)
            throws BadAnswer {
        Mass least = mass(low, lowUnit == null ? unit : lowUnit);
        Mass most = high == null ? least : mass(high, unit);
        if (least.isMoreThan(most)) {
            throw bad("bad.dose.order", text, "allowed.doseAmount");
        }
        return new Amount(dose(name.strip(), least), dose(name.strip(), most));
    }

    private static Mass mass(String number, String unit) throws BadAnswer {
        // "1,000 mg" has a separator for thousands, as packs write it; nobody takes a thousand grams.
        String plain = number.matches("[1-9]\\d*,\\d{3}") && !unit.equals("g") ? number.replace(",", "") : number;
        return Mass.parse(Decimal.read(plain, " " + unit, Phrases.say("allowed.separator"))
                        .toPlainString() + " " + unit);
    }

    private static Dose dose(String name, Mass amount) {
        String constant = name.toUpperCase(Locale.ROOT).replace(' ', '_');
        String known = constant.equals("PARACETAMOL") ? Ingredient.ACETAMINOPHEN.name() : constant;
        return Arrays.stream(Ingredient.values())
                .filter(ingredient -> ingredient.name().equals(known))
                .findFirst()
                .<Dose>map(ingredient -> new Dose.OfIngredient(ingredient, amount))
                .orElseGet(() -> new Dose.OfProductAmount(name, amount));
    }
}
