package dev.careadvisor.json;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The fields of one object while it is read. Whatever was not asked for by {@link #end()} is unknown, and refused. Not thread-safe. */
final class Fields {

    private final Place place;
    private final Set<String> asked = new LinkedHashSet<>();

    Fields(Place place) {
        this.place = place;
    }

    Optional<Place> optional(String name) {
        asked.add(name);
        return place.node().optional(name).map(node -> new Place(Place.field(place.path(), name), node));
    }

    Place required(String name) {
        return optional(name)
                .orElseThrow(() ->
                        new JsonInputException(Place.field(place.path(), name), "required field is missing", "", ""));
    }

    void end() {
        for (String name : place.node().propertyNames()) {
            if (!asked.contains(name)) {
                throw new JsonInputException(
                        Place.field(place.path(), name), "unknown field", "", Place.names(List.copyOf(asked)));
            }
        }
    }
}
