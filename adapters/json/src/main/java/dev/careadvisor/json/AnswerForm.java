package dev.careadvisor.json;

import dev.careadvisor.advice.AnswerType;

/** What an answer to a question looks like, by name; the question itself says the rest. */
enum AnswerForm {
    ANY_OF,
    YES_NO,
    ONE_OF,
    QUANTITY,
    MOMENT,
    DOSES;

    static AnswerForm of(AnswerType type) {
        if (type instanceof AnswerType.AnyOf) {
            return ANY_OF;
        }
        if (type instanceof AnswerType.YesNo) {
            return YES_NO;
        }
        if (type instanceof AnswerType.OneOf) {
            return ONE_OF;
        }
        if (type instanceof AnswerType.Quantity) {
            return QUANTITY;
        }
        return type instanceof AnswerType.Moment ? MOMENT : DOSES;
    }

    static AnswerType type(Place key) {
        try {
            return AnswerType.of(key.text());
        } catch (IllegalArgumentException unknown) {
            throw key.refused("unknown question", "ONSET, SCREEN. and a screen, or the key of an input");
        }
    }
}
