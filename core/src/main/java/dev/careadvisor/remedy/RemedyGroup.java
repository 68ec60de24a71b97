package dev.careadvisor.remedy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

/** A group of remedies that one clinical statement speaks of, such as all NSAIDs. */
public enum RemedyGroup {
    /** Every remedy. */
    ALL(remedy -> true),
    /** Oral non-steroidal anti-inflammatory drugs. */
    NSAID(remedy -> remedy == Remedy.IBUPROFEN),
    /** Medicines by mouth. */
    MEDICINES(remedy -> remedy.family() == RemedyFamily.MEDICINE),
    /** Superficial heat of any kind. */
    HEAT(remedy -> remedy.family() == RemedyFamily.HEAT),
    /** Positions of comfort. */
    POSITIONS(remedy -> remedy.family() == RemedyFamily.POSITION),
    /** What stays allowed on a day when a clinician must be seen (INV-03): positions, moving gently, acetaminophen. */
    SAME_DAY_ALLOWED(remedy -> remedy.family() == RemedyFamily.POSITION
            || remedy == Remedy.GENTLE_MOVEMENT
            || remedy == Remedy.ACETAMINOPHEN),
    /** What a same-day level forbids (INV-03): every remedy that is not {@link #SAME_DAY_ALLOWED}. */
    SAME_DAY_FORBIDDEN(remedy -> !SAME_DAY_ALLOWED.contains(remedy));

    @SuppressWarnings("ImmutableEnumChecker") // stateless lambdas
    private final Predicate<Remedy> members;

    RemedyGroup(Predicate<Remedy> members) {
        this.members = members;
    }

    /**
     * Whether a remedy belongs to this group.
     *
     * @param remedy not null
     * @return true if it does
     */
    public boolean contains(Remedy remedy) {
        return members.test(remedy);
    }

    /**
     * The members of this group.
     *
     * @return a new set
     */
    public Set<Remedy> members() {
        EnumSet<Remedy> set = EnumSet.noneOf(Remedy.class);
        Arrays.stream(Remedy.values()).filter(members).forEach(set::add);
        return set;
    }
}
