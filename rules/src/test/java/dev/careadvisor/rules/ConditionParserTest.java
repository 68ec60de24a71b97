package dev.careadvisor.rules;

import static dev.careadvisor.rules.ConditionParser.calls;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careadvisor.patient.Input;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A condition is taken apart, or refused. */
class ConditionParserTest {

    private static final PredicateCall A = PredicateCall.of("a", List.of());
    private static final PredicateCall B = PredicateCall.of("b", List.of());
    private static final PredicateCall C = PredicateCall.of("c", List.of());
    private static final PredicateCall D = PredicateCall.of("d", List.of());

    @Test
    void aCallHasConstantsAndNumbers() {
        assertEquals(List.of(A), calls(" a( ) "));
        assertEquals(
                List.of(PredicateCall.of(
                        "hasAtLeast",
                        List.of(new Numeral(2), Constant.of("Finding", "CHILLS"), Constant.of("Class9", "A_1")))),
                calls("hasAtLeast(2,\n Finding.CHILLS , Class9.A_1)"));
        assertEquals(List.of(PredicateCall.of("b", List.of(new Numeral(-1), new Numeral(2.5)))), calls("b( -1, 2.5 )"));
    }

    @Test
    void callsAreJoinedInAnyWay() {
        assertEquals(List.of(), calls(""));
        assertEquals(List.of(), calls(" \n"));
        assertEquals(List.of(A, B, C), calls("a()||b() && c()"));
        assertEquals(List.of(A, B, C, D), calls("a() || b(), c() || d()"));
        assertEquals(List.of(A), calls("((a()))"));
        assertEquals(List.of(A, B, C, D), calls("a() && ( b() || (c() && d()) )"));
    }

    @Test
    void allElseIsRefusedWithItsPosition() {
        Map.ofEntries(
                        Map.entry("!a()", 1),
                        Map.entry("a() && !b()", 8),
                        Map.entry("!(a() || b())", 1),
                        Map.entry("a() == true", 5),
                        Map.entry("a() > 3", 5),
                        Map.entry("a() & b()", 5),
                        Map.entry("a() | b()", 5),
                        Map.entry("a() b()", 5),
                        Map.entry("a() ? b() : c()", 5),
                        Map.entry("a() &&", 7),
                        Map.entry("|| a()", 1),
                        Map.entry("a(),", 5),
                        Map.entry(", a()", 1),
                        Map.entry("a(), , b()", 6),
                        Map.entry("a", 2),
                        Map.entry("certain == true", 8),
                        Map.entry("true", 5),
                        Map.entry("A.a()", 1),
                        Map.entry("(a()", 5),
                        Map.entry("a())", 4),
                        Map.entry("()", 2),
                        Map.entry("(a(), b())", 5),
                        Map.entry("a(b())", 3),
                        Map.entry("a(X.Y", 6),
                        Map.entry("a(X.Y,)", 7),
                        Map.entry("a(X.Y X.Z)", 7),
                        Map.entry("a(somewhere)", 3),
                        Map.entry("a(Finding)", 3),
                        Map.entry("a(Finding.)", 3),
                        Map.entry("a(Finding.x)", 3),
                        Map.entry("a(Phase.Xy)", 10),
                        Map.entry("a(Finding.1)", 3),
                        Map.entry("a(Phase.X.Y)", 10),
                        Map.entry("a(\"X\")", 3),
                        Map.entry("a(-)", 4),
                        Map.entry("a(2.)", 5),
                        Map.entry("a(65L)", 5),
                        Map.entry("a().b()", 4),
                        Map.entry("a() // b()", 5),
                        Map.entry("a(\0)", 3),
                        Map.entry("a()\0", 4))
                .forEach((text, position) -> {
                    String message = assertThrows(IllegalArgumentException.class, () -> calls(text), text)
                            .getMessage();
                    assertTrue(
                            message.endsWith(" at character " + position + " of the condition \"" + text + "\""),
                            message);
                });
        assertEquals(
                "expected \")\" at character 5 of the condition \"(a()\"",
                assertThrows(IllegalArgumentException.class, () -> calls("(a()"))
                        .getMessage());
    }

    @Test
    void aRuleThatIsRefusedIsNamedWithItsPlace() {
        assertEquals(
                List.of("x.drl:7: rule A-01: expected a predicate at character 1 of the condition"
                        + " \"!has(Condition.CKD)\""),
                problems("!has(Condition.CKD)"));
        assertEquals(List.of("x.drl:7: rule A-01: no input CONDITION.NONE"), problems("has(Condition.NONE)"));
        assertEquals(List.of("x.drl:7: rule A-01: no input MEASUREMENT.NONE"), problems("below(Measurement.NONE, 3)"));
        assertEquals(List.of("x.drl:7: rule A-01: inUse names no ingredient first"), problems("inUse(3)"));
        assertEquals(List.of(), problems("has(Condition.CKD)"));
    }

    private static List<String> problems(String condition) {
        List<String> problems = new ArrayList<>();
        String consequence = "out.flag($r, drools.getRule().getName(), Urgency.ROUTINE);";
        new RuleCards(Map.of(), Map.of(), ConditionShape::of, problems)
                .of(List.of(new RuleText("A-01", "One", "POLICY", condition, consequence, "x.drl", 7)));
        return problems;
    }

    /** Documents name the inputs of a rule in this order. */
    @Test
    void namedInputsComeFirst() {
        assertEquals(
                "FINDING.CHILLS CONDITION.CKD MEASUREMENT.PAIN_BEFORE MEASUREMENT.PAIN_NOW DOSES.IBUPROFEN"
                        + " FINDING.TAKING_ACETAMINOPHEN FINDING.UNLISTED_DOSES DOSES.UNKNOWN_PRODUCT FINDING.TAKING_NSAID"
                        + " DOSES.NAPROXEN MEDICINE_CLASS.NSAID",
                inputs("takesNsaidNotListed() && (takesWithoutListedDose(Ingredient.NAPROXEN)"
                        + " || tookInADayMoreThan(Ingredient.IBUPROFEN, 1200)), has(Finding.CHILLS),"
                        + " has(Condition.CKD), painRoseSince(Measurement.PAIN_BEFORE, 2)"));
        assertEquals("CHOICE.SEX", inputs("is(Sex.MALE), inPhase(Phase.SLOW)").replaceFirst("^\\w+\\.", "CHOICE."));
    }

    private static String inputs(String condition) {
        return ConditionShape.of(condition).inputs().stream().map(Input::key).collect(Collectors.joining(" "));
    }

    @Test
    void whatIsNotUnderstoodIsNotToldOf() {
        for (String condition : List.of(
                "certain()",
                "has()",
                "has(Phase.SLOW)",
                "hasAtLeast(Condition.CKD)",
                "urgencyIs(1)",
                "inPhase(Finding.CHILLS)")) {
            ConditionShape shape = ConditionShape.of(condition + ", has(Condition.CKD)");
            assertFalse(shape.ofSetting(), condition);
            assertFalse(shape.timeless(), condition);
            assertTrue(shape.settledBy().isEmpty(), condition);
        }
    }

    @Test
    void rulesWithTheSameConditionShareWhatIsToldOfIt() {
        RulebaseFiles files = RulebaseFiles.read();
        Map<String, ConditionShape> told = files.cards().values().stream()
                .collect(Collectors.toMap(
                        card -> card.condition(), card -> files.shape(card.id()).condition(), (some, other) -> {
                            assertSame(some, other);
                            return some;
                        }));
        assertTrue(told.size() < files.cards().size(), "conditions: " + told.size());
    }
}
