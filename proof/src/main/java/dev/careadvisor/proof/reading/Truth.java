package dev.careadvisor.proof.reading;

/** What is known of a statement about a person (Kleene). */
enum Truth {
    /** Known to be false. */
    NO,
    /** Not known. */
    UNKNOWN,
    /** Known to be true. */
    YES;

    static Truth of(boolean known) {
        return known ? YES : NO;
    }

    Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }

    Truth not() {
        return switch (this) {
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
            case YES -> NO;
        };
    }

    /** A modifier (rulings 95 and 122): unknown counts at its worst, as true. */
    Truth atWorst() {
        return this == NO ? NO : YES;
    }

    /** What counts only if it is known, such as a value that was measured: unknown is false. */
    Truth ifKnown() {
        return this == YES ? YES : NO;
    }

    static Truth any(Truth... of) {
        Truth any = NO;
        for (Truth one : of) {
            any = any.or(one);
        }
        return any;
    }

    static Truth all(Truth... of) {
        Truth all = YES;
        for (Truth one : of) {
            all = all.and(one);
        }
        return all;
    }

    static Truth atLeast(int number, Truth... of) {
        int sure = 0;
        int possible = 0;
        for (Truth one : of) {
            sure += one == YES ? 1 : 0;
            possible += one == NO ? 0 : 1;
        }
        return sure >= number ? YES : possible >= number ? UNKNOWN : NO;
    }
}
