package dev.careadvisor.benchmarks.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class GrownRulesTest {

    private final GrownRules twice = new GrownRules(2);

    @Test
    void ruleStandsAgainUnderANewIdWithAConditionThatAlwaysHolds() {
        String rule = """
                rule "A-01.2"
                when
                    $r : TriageReading( has(Finding.SADDLE_NUMB) )
                then
                    out.flag($r, drools.getRule().getName(), Urgency.CALL_EMERGENCY);
                end
                """;
        String grown = twice.drl(rule);
        assertTrue(grown.startsWith(rule));
        assertTrue(grown.contains("rule \"AB-01.2\""), grown);
        assertTrue(
                grown.contains("$r : TriageReading( mayBeAtMost(Measurement.AGE, 1002), has(Finding.SADDLE_NUMB) )"),
                grown);
    }

    @Test
    void ruleThatReadsNoAnswerRemainsOne() {
        String grown = twice.drl("""
                rule "C-157"
                when
                    $r : RemedyReading( urgencyAtLeast(Urgency.SAME_DAY) )
                then
                    out.exclude($r, drools.getRule().getName(), "NSAID", Severity.CONTRA);
                end
                """);
        assertTrue(grown.contains("rule \"CB-157\""), grown);
        assertTrue(!grown.contains("mayBeAtMost"), grown);
    }

    @Test
    void tableHasEachRowAgain() {
        String grown = twice.table("""
                RuleSet,some.rules,,,,
                RuleTable Things,,,,,
                NAME,METADATA,CONDITION,CONDITION,ACTION,METADATA
                ,,$r : RemedyReading...,$r : RemedyReading...,,
                ,"title(""$param"")",urgencyAtLeast(Urgency.$param),forall(||){has($)},"out.exclude($r);","source(""$param"")"
                id,what,urgency,any of these,remedy,source
                C-001,"Ulcer, or a bleed",,"Condition.A, Condition.B",NSAID,S SEEN
                C-002,Urgent,SAME_DAY,,NSAID,S SEEN
                """);
        assertEquals(
                List.of(
                        "NAME,METADATA,CONDITION,CONDITION,CONDITION,ACTION,METADATA",
                        ",,$r : RemedyReading...,$r : RemedyReading...,$r : RemedyReading...,,",
                        ",\"title(\"\"$param\"\")\",\"mayBeAtMost(Measurement.AGE, $param)\",urgencyAtLeast(Urgency.$param),forall(||){has($)},"
                                + "out.exclude($r);,\"source(\"\"$param\"\")\"",
                        "id,what,copy,urgency,any of these,remedy,source",
                        "C-001,\"Ulcer, or a bleed\",,,\"Condition.A, Condition.B\",NSAID,S SEEN",
                        "CB-001,\"Ulcer, or a bleed\",1002,,\"Condition.A, Condition.B\",NSAID,S SEEN",
                        "C-002,Urgent,,SAME_DAY,,NSAID,S SEEN",
                        "CB-002,Urgent,,SAME_DAY,,NSAID,S SEEN"),
                grown.lines().skip(2).toList());
    }

    @Test
    void aSingleColumnIsJoinedWithTheNewOne() {
        String grown = twice.table("""
                RuleSet,some.rules,,,
                RuleTable Things,,,,
                NAME,METADATA,CONDITION,ACTION,METADATA
                ,,$r : RemedyReading,,
                ,"title(""$param"")",forall(||){has($)},"out.exclude($r);","source(""$param"")"
                id,what,any of these,remedy,source
                C-001,Ulcer,Condition.A,NSAID,S SEEN
                """);
        assertEquals(
                ",,$r : RemedyReading...,$r : RemedyReading...,,",
                grown.lines().toList().get(3));
    }
}
