package dev.careadvisor.rules;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * Sessions that are used by one case at a time and then again: what a session builds up in itself for each rule that matches costs more
 * than the match. At most one is kept for each core. Thread-safe.
 *
 * <p>A session is kept only if it is as empty as a new one: every fact deleted, the deletions worked off, and nothing has failed in it.
 */
final class Sessions {

    private final KieBase kieBase;
    private final BlockingQueue<KieSession> idle =
            new ArrayBlockingQueue<>(Runtime.getRuntime().availableProcessors());

    Sessions(KieBase kieBase) {
        this.kieBase = kieBase;
    }

    Use open() {
        KieSession session = idle.poll();
        return new Use(session == null ? kieBase.newKieSession() : session);
    }

    /** One case in one session. Used by one thread, and never again after an exception. */
    final class Use implements AutoCloseable {

        private final KieSession session;
        private boolean intact = true;

        private Use(KieSession session) {
            this.session = session;
        }

        /**
         * Fires all rules on a fact, and removes it again.
         *
         * @param most a number of firings that cannot be reached
         */
        void fire(Object fact, int most) {
            intact = false;
            FactHandle handle = session.insert(fact);
            if (session.fireAllRules(most) >= most) {
                throw new IllegalStateException("more firings than rules: " + most);
            }
            // The deletion is worked off before anything else is inserted.
            session.delete(handle);
            session.fireAllRules(most);
            intact = session.getFactCount() == 0;
        }

        @Override
        public void close() {
            if (!intact || !idle.offer(session)) {
                session.dispose();
            }
        }
    }
}
