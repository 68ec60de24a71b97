package dev.careadvisor.benchmarks.peer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConditionTest {

    @Test
    void commasAndAmpersandsAreAnd() {
        assertEquals(
                List.of(
                        "urgencyAtLeast(Urgency.ROUTINE)",
                        "hasAny(Finding.A, Finding.B)",
                        "(has(X) || has(Y))",
                        "has(Z)"),
                new Condition(
                                "urgencyAtLeast(Urgency.ROUTINE), hasAny(Finding.A, Finding.B) && (has(X) || has(Y)), has(Z)")
                        .conjuncts());
    }

    @Test
    void orIsNotTakenApart() {
        assertEquals(List.of("has(X) || has(Y) && has(Z)"), new Condition("has(X) || has(Y) && has(Z)").conjuncts());
        assertEquals("(r.has(X) || r.has(Y) && r.has(Z))", new Condition("has(X) || has(Y) && has(Z)").java());
    }

    @Test
    void noConditionAlwaysHolds() {
        assertEquals("true", new Condition("").java());
    }

    @Test
    void feelSaysTheSame() {
        FeelText feel = new FeelText();
        assertEquals(
                "has.Finding_A and (high.AGE >= 65 or lacks.Finding_B)",
                feel.of("has(Finding.A) && (atLeast(Measurement.AGE, 65) || lacks(Finding.B))"));
        assertEquals("urgency <= 2", feel.of("urgencyAtLeast(Urgency.SAME_DAY)"));
        assertEquals("told.is_Region_FLANK", feel.of("is(Region.FLANK)"));
        assertEquals(4, feel.inputs().size());
    }
}
