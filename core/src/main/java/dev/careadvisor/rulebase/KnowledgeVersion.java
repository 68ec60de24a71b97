package dev.careadvisor.rulebase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * The version of a rulebase.
 *
 * @param number for example {@code "0.1.0"}
 * @param hash the SHA-256 of all rule files, in hexadecimal
 * @param date when it was last changed
 * @param expires the last day on which it may be used, in UTC
 */
public record KnowledgeVersion(String number, String hash, LocalDate date, LocalDate expires) {

    /**
     * The end of the last day on which it may be used.
     *
     * @return the first instant at which it is expired
     */
    public Instant expiry() {
        return expires.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /**
     * Whether it may no longer be used.
     *
     * @param asOf the moment of an evaluation; not null
     * @return true from {@link #expiry()} on
     */
    public boolean expiredAt(Instant asOf) {
        return !asOf.isBefore(expiry());
    }
}
