package dev.careadvisor.rules;

import dev.careadvisor.rulebase.MaskedAnswers;
import dev.careadvisor.rulebase.Reading;
import dev.careadvisor.rulebase.Statement;
import dev.careadvisor.rulebase.Statements;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The groups of rules that the engine has to be asked about in one case, because what they state about its answers is not remembered, and what
 * it says. Used by one thread.
 */
final class Asked {

    /** A group that is asked about, and what its rules state. */
    private static final class Hearing {
        /** Null if it must not be remembered. */
        private final @Nullable MaskedAnswers answers;

        private final List<Statement> stated = new ArrayList<>();

        Hearing(@Nullable MaskedAnswers answers) {
            this.answers = answers;
        }
    }

    private final List<AnswerGroup> groups;
    /** By group; null where it need not be asked. */
    private final @Nullable Hearing[] hearings;

    private Asked(List<AnswerGroup> groups) {
        this.groups = groups;
        this.hearings = new Hearing[groups.size()];
    }

    /** Asks about every group and remembers nothing. */
    static Asked everything(List<AnswerGroup> groups) {
        Asked asked = new Asked(groups);
        for (int i = 0; i < groups.size(); i++) {
            asked.hearings[i] = new Hearing(null);
        }
        return asked;
    }

    /** States what is remembered, and asks about the rest. */
    static Asked unlessRemembered(List<AnswerGroup> groups, Reading reading, Statements out) {
        Asked asked = new Asked(groups);
        MaskedAnswers answers = new MaskedAnswers();
        for (int i = 0; i < groups.size(); i++) {
            AnswerGroup group = groups.get(i);
            boolean shown = group.mask().showsAll(reading, answers);
            List<Statement> stated = shown ? group.last().stated(answers) : null;
            if (stated == null) {
                asked.hearings[i] = new Hearing(shown ? answers.copy() : null);
            } else if (!stated.isEmpty()) {
                out.stateAll(stated);
            }
        }
        return asked;
    }

    boolean asks(AnswerGroup group) {
        return hearings[group.index()] != null;
    }

    /** A rule of a group that is asked about has stated something. */
    void heard(AnswerGroup group, Statement statement) {
        Hearing hearing = hearings[group.index()];
        if (hearing != null && hearing.answers != null) {
            hearing.stated.add(statement);
        }
    }

    /** Remembers what was heard; only if all rules have fired. */
    void remember() {
        for (int i = 0; i < hearings.length; i++) {
            Hearing hearing = hearings[i];
            if (hearing != null && hearing.answers != null) {
                groups.get(i).last().put(hearing.answers, hearing.stated);
            }
        }
    }
}
