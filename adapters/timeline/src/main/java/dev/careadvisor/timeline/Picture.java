package dev.careadvisor.timeline;

import java.util.List;

/**
 * A page that is laid out.
 *
 * @param title of the picture
 * @param description what it shows
 * @param height in pixels; the width is {@link Layout#WIDTH}
 * @param groups the sections
 */
record Picture(String title, String description, double height, List<Group> groups) {

    Picture {
        groups = List.copyOf(groups);
    }

    /**
     * A section.
     *
     * @param kind what it is about
     * @param label its first line, for those who do not see it
     * @param things what is drawn, the lowest first
     */
    record Group(Section.Kind kind, String label, List<Placed> things) {
        Group {
            things = List.copyOf(things);
        }
    }
}
