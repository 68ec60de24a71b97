package dev.careadvisor.advice;

import java.util.Objects;

/**
 * Where a statement comes from, and how that is known.
 *
 * @param tag the tag of the source catalogue, for example {@code "L-IBU"}; empty for a statement from memory or policy alone
 * @param basis not null
 */
public record SourceReference(String tag, Basis basis) {
    /** Checks for nulls. */
    public SourceReference {
        Objects.requireNonNull(tag, "tag");
        Objects.requireNonNull(basis, "basis");
    }

    /** The form of the clinical tables, for example {@code "L-IBU SEEN"} or {@code "POLICY"}. */
    @Override
    public String toString() {
        return tag.isEmpty() ? basis.code() : tag + " " + basis.code();
    }
}
