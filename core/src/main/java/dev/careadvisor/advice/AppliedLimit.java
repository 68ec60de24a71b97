package dev.careadvisor.advice;

/**
 * The strictest limit of its kind on a remedy.
 *
 * @param kind what is limited
 * @param value in the unit of the kind
 * @param reason the rule that sets it
 */
public record AppliedLimit(LimitKind kind, long value, Reason reason) {

    /**
     * The value with its unit.
     *
     * @return for example {@code "1200 mg"}
     */
    public String formatted() {
        return kind.format(value);
    }
}
