package dev.careadvisor.advice;

import dev.careadvisor.remedy.Remedy;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where a conversation stands: what must be asked until no answer can change the urgency, then what may be asked, remedy by remedy. A form,
 * a chat and a terminal all ask {@link #next()}, put the answer into the case, and evaluate again. Immutable.
 *
 * @param advice the advice with the answers so far
 * @param needed questions that can still change the urgency, most urgent first; none once it is settled
 * @param optional questions that only decide or limit remedies, by remedy; none while care comes first
 */
public record Interview(CareAdvice advice, List<OpenQuestion> needed, Map<Remedy, List<OpenQuestion>> optional) {
    /** Copies the collections. */
    public Interview {
        needed = List.copyOf(needed);
        optional = Collections.unmodifiableMap(new TreeMap<>(optional));
    }

    /**
     * The question to ask next.
     *
     * @return the first one that is needed, else the first that is optional, else empty
     */
    public Optional<OpenQuestion> next() {
        return needed.stream()
                .findFirst()
                .or(() -> optional.values().stream().flatMap(List::stream).findFirst());
    }

    /**
     * Whether no open answer can change the urgency.
     *
     * @return true once it is settled
     */
    public boolean settled() {
        return advice.settled();
    }
}
