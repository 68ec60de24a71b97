package dev.careadvisor.rulebase;

import dev.careadvisor.remedy.Remedy;
import dev.careadvisor.remedy.RemedyGroup;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What a statement is about: one remedy or a group of remedies, by name. Immutable and thread-safe. */
public final class Target {

    private static final Map<String, Target> BY_NAME = new HashMap<>();

    static {
        for (RemedyGroup group : RemedyGroup.values()) {
            BY_NAME.put(group.name(), new Target(group.name(), group.members()));
        }
        for (Remedy remedy : Remedy.values()) {
            BY_NAME.put(remedy.name(), new Target(remedy.name(), EnumSet.of(remedy)));
        }
    }

    private final String name;
    private final Set<Remedy> remedies;

    private Target(String name, Set<Remedy> remedies) {
        this.name = name;
        this.remedies = Collections.unmodifiableSet(remedies);
    }

    /**
     * The target of a name.
     *
     * @param name of a {@link Remedy} or a {@link RemedyGroup}; not null
     * @return the target
     * @throws IllegalArgumentException if there is none of that name
     */
    public static Target named(String name) {
        Target target = BY_NAME.get(name);
        if (target == null) {
            throw new IllegalArgumentException("\"" + name + "\" is no remedy and no group of remedies");
        }
        return target;
    }

    /**
     * The name.
     *
     * @return of the remedy or group
     */
    public String name() {
        return name;
    }

    /**
     * The remedies.
     *
     * @return an unmodifiable set
     */
    public Set<Remedy> remedies() {
        return remedies;
    }

    @Override
    public String toString() {
        return name;
    }
}
