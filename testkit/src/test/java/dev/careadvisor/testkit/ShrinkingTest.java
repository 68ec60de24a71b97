package dev.careadvisor.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Shrinkable;
import org.junit.jupiter.api.Test;

class ShrinkingTest {

    @Test
    void onlyTheStepsThatMatterAreLeft() {
        CaseDraft draft = CaseDraft.plainStrain().with("FAINT=PRESENT; DOSE=IBUPROFEN 200 mg 5 h; VOMITING=PRESENT");
        assertEquals(
                List.of("FAINT=PRESENT", "VOMITING=PRESENT"),
                draft.smallest(d -> d.steps().containsAll(List.of("FAINT=PRESENT", "VOMITING=PRESENT")))
                        .steps());
        assertEquals(List.of(), draft.smallest(d -> true).steps());
    }

    @Test
    void everySmallerCaseIsSmaller() {
        Shrinkable<CaseDraft> draft = new DraftShrinkable(CaseDraft.plainStrain());
        assertTrue(draft.shrink().allMatch(smaller -> smaller.distance().compareTo(draft.distance()) < 0));
    }
}
