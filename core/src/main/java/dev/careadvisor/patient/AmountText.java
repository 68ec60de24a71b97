package dev.careadvisor.patient;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number with its unit in text, for example {@code "38.2 C"}: the one form in which amounts are written and read. */
record AmountText(BigDecimal number, String unit) {

    // At most 12 digits on either side: a longer number is absurd for every amount here, and cannot cost time.
    private static final Pattern FORM = Pattern.compile("(-?\\d{1,12}(?:\\.\\d{1,12})?) ?(.{0,24})");

    static AmountText parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "\"" + shorten(text) + "\" is not a number with a unit, such as \"400 mg\"");
        }
        return new AmountText(new BigDecimal(matcher.group(1)), matcher.group(2));
    }

    static String format(long value, int decimals, String unit) {
        String number = plain(BigDecimal.valueOf(value, decimals));
        return unit.isEmpty() ? number : number + " " + unit;
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    static String shorten(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "...";
    }

    IllegalArgumentException wrongUnit(String allowed) {
        String found = unit.isEmpty() ? "has no unit" : "has the unit \"" + unit + "\"";
        return new IllegalArgumentException("\"" + plain(number) + "\" " + found + "; allowed: " + allowed);
    }
}
