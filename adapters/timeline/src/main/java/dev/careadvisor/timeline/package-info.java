/** The plan as a picture, a text and calendar entries. Start at {@code Timeline} and {@code PlanCalendar}. */
@NullMarked
package dev.careadvisor.timeline;

import org.jspecify.annotations.NullMarked;
