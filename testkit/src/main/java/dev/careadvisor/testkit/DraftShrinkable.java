package dev.careadvisor.testkit;

import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/** Shrinks a draft by leaving out steps: first large parts, then one at a time. */
record DraftShrinkable(CaseDraft value) implements Shrinkable<CaseDraft> {

    @Override
    public Stream<Shrinkable<CaseDraft>> shrink() {
        return value.smaller().map(DraftShrinkable::new);
    }

    @Override
    public ShrinkingDistance distance() {
        return ShrinkingDistance.of(value.steps().size());
    }
}
