package dev.careadvisor.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** An assertion message: what should hold, then labelled facts, one a line. */
final class LabelledFacts {

    private final String expectation;
    private final List<String[]> facts = new ArrayList<>();

    LabelledFacts(String expectation) {
        this.expectation = expectation;
    }

    LabelledFacts fact(String label, Object value) {
        facts.add(new String[] {label, Objects.toString(value)});
        return this;
    }

    AssertionError failure() {
        return new AssertionError(toString());
    }

    void unless(boolean holds) {
        if (!holds) {
            throw failure();
        }
    }

    @Override
    public String toString() {
        int width = facts.stream().mapToInt(fact -> fact[0].length()).max().orElse(0);
        StringBuilder text = new StringBuilder(expectation);
        for (String[] fact : facts) {
            text.append("\n    ")
                    .append(fact[0])
                    .append(" ".repeat(width - fact[0].length()))
                    .append(" : ")
                    .append(fact[1]);
        }
        return text.toString();
    }
}
