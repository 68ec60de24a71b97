package dev.careadvisor.timeline;

import dev.careadvisor.advice.AppliedLimit;
import dev.careadvisor.advice.LimitKind;
import dev.careadvisor.advice.Recommendation;
import dev.careadvisor.remedy.Remedy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A remedy and when it is offered with the same limits.
 *
 * @param remedy the remedy
 * @param limits its limits, the same at all these times
 * @param spans when, in order
 */
record Offer(Remedy remedy, List<AppliedLimit> limits, List<Span> spans) {

    private record Key(Remedy remedy, List<Map.Entry<LimitKind, Long>> limits) {}

    Offer {
        limits = List.copyOf(limits);
        spans = List.copyOf(spans);
    }

    /** Every remedy that is offered at some time of some stages, the first offered first. Other limits later make another offer. */
    static List<Offer> of(List<Stage> stages) {
        Map<Key, List<AppliedLimit>> limits = new LinkedHashMap<>();
        Map<Key, List<Span>> spans = new LinkedHashMap<>();
        for (Stage stage : stages) {
            if (!Stage.plannable(stage.advice())) {
                continue;
            }
            for (Recommendation recommendation : stage.advice().recommendations()) {
                if (recommendation instanceof Recommendation.OfRemedy offered) {
                    Key key = key(offered);
                    limits.putIfAbsent(key, offered.limits());
                    Span.append(spans.computeIfAbsent(key, k -> new ArrayList<>()), stage.span());
                }
            }
        }
        List<Offer> offers = new ArrayList<>();
        spans.forEach((key, when) -> offers.add(new Offer(key.remedy(), limits.get(key), when)));
        return offers;
    }

    private static Key key(Recommendation.OfRemedy offered) {
        return new Key(
                offered.remedy(),
                offered.limits().stream()
                        .map(limit -> Map.entry(limit.kind(), limit.value()))
                        .toList());
    }
}
