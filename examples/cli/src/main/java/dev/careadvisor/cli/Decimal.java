package dev.careadvisor.cli;

import java.math.BigDecimal;

/**
 * Numbers with a decimal point or a decimal comma. With exactly three digits behind it, and anything but a zero before it, it may as well separate
 * thousands: "1.000" is one here and a thousand there, so it is refused.
 */
final class Decimal {

    private Decimal() {}

    /**
     * Reads a number.
     *
     * @param number digits, with at most one point or comma between them
     * @param unit what follows it, to be quoted
     * @param allowed how it can be written without doubt
     */
    static BigDecimal read(String number, String unit, String allowed) throws BadAnswer {
        String point = number.replace(',', '.');
        if (point.matches("\\d+\\.\\d{3}") && !point.matches("0+\\..*")) {
            String whole = point.replace(".", "");
            String part = new BigDecimal(point).stripTrailingZeros().toPlainString();
            throw BadAnswer.of(Phrases.say("bad.separator", number + unit, whole + unit, part + unit), allowed);
        }
        return new BigDecimal(point);
    }
}
