package dev.careadvisor.testkit;

import static dev.careadvisor.testkit.Advice.complete;

import dev.careadvisor.patient.PatientCase;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** Invariant 31: nothing of a case is kept. */
public interface LifecycleInvariants extends AdvisorUnderTest {

    /** 31: when a case and its advice are no longer used, nothing in the advisor holds on to them. */
    @Property(seed = "31", tries = 5)
    default void invariant31NothingOfACaseIsKept(@ForAll @Size(20) List<@From("cases") CaseDraft> drafts) {
        List<WeakReference<PatientCase>> evaluated = new ArrayList<>();
        for (CaseDraft draft : drafts) {
            evaluated.add(evaluateAndForget(draft));
        }
        long kept = evaluated.size();
        for (int collections = 0; kept > 0 && collections < 50; collections++) {
            System.gc();
            kept = evaluated.stream()
                    .filter(reference -> reference.get() != null)
                    .count();
        }
        new LabelledFacts("nothing of a case is kept")
                .fact("evaluated", evaluated.size())
                .fact("still held", kept)
                .unless(kept == 0);
    }

    private WeakReference<PatientCase> evaluateAndForget(CaseDraft draft) {
        PatientCase patient = draft.patient();
        complete(this, patient);
        return new WeakReference<>(patient);
    }
}
