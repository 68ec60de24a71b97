package dev.careadvisor.json;

import dev.careadvisor.patient.InputCatalogue;
import dev.careadvisor.patient.Question;
import dev.careadvisor.patient.Screen;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The names by which the items of a screen are given: the key with its kind, and the bare constant where it means one item only.
 *
 * @param byName in a fixed order
 */
record ScreenItems(Map<String, Question> byName) {

    private static final Map<Screen, ScreenItems> ALL = new EnumMap<>(Screen.class);

    static {
        for (Screen screen : Screen.values()) {
            ALL.put(screen, named(InputCatalogue.standard().items(screen)));
        }
    }

    static ScreenItems of(Screen screen) {
        return ALL.getOrDefault(screen, new ScreenItems(Map.of()));
    }

    /** The names of some items; two items with one bare name have only their keys. */
    static ScreenItems named(List<? extends Question> items) {
        Map<String, Question> names = new LinkedHashMap<>();
        for (Question item : items) {
            long alike = items.stream()
                    .filter(other -> other.name().equals(item.name()))
                    .count();
            if (alike == 1) {
                names.put(item.name(), item);
            }
        }
        items.forEach(item -> names.put(item.key(), item));
        return new ScreenItems(Collections.unmodifiableMap(names));
    }

    /** Reads an item of a screen that was shown in a version. */
    Question read(Place place, int version) {
        Question item = byName.get(place.text());
        if (item == null || InputCatalogue.standard().shownSince(item) > version) {
            throw place.refused("no item of this screen", Place.names(List.copyOf(byName.keySet())));
        }
        return item;
    }
}
