package dev.careadvisor.rulebase;

import java.time.LocalDate;

/**
 * The version of a rulebase.
 *
 * @param number for example {@code "0.1.0"}
 * @param hash the SHA-256 of all rule files, in hexadecimal
 * @param date when it was last changed
 * @param expires the last day on which it may be used
 */
public record KnowledgeVersion(String number, String hash, LocalDate date, LocalDate expires) {}
