package dev.careadvisor.rules;

import dev.careadvisor.rulebase.RemedyReading;
import dev.careadvisor.rulebase.StandingStatements;
import dev.careadvisor.rulebase.Statement;
import dev.careadvisor.rulebase.Statements;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * The rules that read no answer: they go by urgency, phase and policies alone, and say the same to everybody in one such setting. The
 * engine fires them once for each setting that occurs; there are a few hundred at most. Thread-safe.
 */
final class StandingRules {

    private final KieBase kieBase;
    private final Map<RemedyReading.Setting, StandingStatements> stated = new ConcurrentHashMap<>();
    /** A statement is the same object in every setting. */
    private final Map<Statement, Statement> known = new ConcurrentHashMap<>();

    StandingRules(KieBase kieBase) {
        this.kieBase = kieBase;
    }

    /** What they state in the setting of a case, in order of rule. */
    StandingStatements stated(RemedyReading certain, RemedyReading possible) {
        StandingStatements before = stated.get(certain.setting());
        if (before != null) {
            return before;
        }
        StandingStatements now = new StandingStatements(fire(certain, possible));
        StandingStatements first = stated.putIfAbsent(certain.setting(), now);
        return first == null ? now : first;
    }

    private List<Statement> fire(RemedyReading certain, RemedyReading possible) {
        List<Statement> made = new ArrayList<>();
        KieSession session = kieBase.newKieSession();
        try {
            session.setGlobal(DroolsRulebase.COLLECTOR, new Statements(made::add));
            session.insert(certain);
            session.insert(possible);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        made.replaceAll(statement -> known.computeIfAbsent(statement, s -> s));
        made.sort(Comparator.comparing(Statement::ruleId).thenComparing(statement -> !statement.certain()));
        return made;
    }
}
