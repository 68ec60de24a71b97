package dev.careadvisor.timeline;

import java.util.List;

/**
 * A part of the page.
 *
 * @param kind what it is about
 * @param blocks its parts, in order
 */
record Section(Kind kind, List<Block> blocks) {

    Section {
        blocks = List.copyOf(blocks);
    }

    /** What a section is about. */
    enum Kind {
        /** The title. */
        TITLE(false),
        /** How urgent it is, and until when this holds. */
        URGENCY(true),
        /** What the patterns mean. */
        KEY(false),
        /** Phases and check-ups. */
        COURSE(false),
        /** Medicines. */
        MEDICINES(false),
        /** Cold and heat. */
        COLD_HEAT(false),
        /** Positions, movement and exercise. */
        MOVEMENT(false),
        /** Whatever else is offered. */
        MORE(false),
        /** When to stop and get help. */
        HELP(true),
        /** What this is not. */
        DISCLAIMER(false);

        private final boolean framed;

        Kind(boolean framed) {
            this.framed = framed;
        }

        boolean framed() {
            return framed;
        }

        /** The name of the group in the picture. */
        String id() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
