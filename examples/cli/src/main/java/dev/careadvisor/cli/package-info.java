/** The main job from a terminal: one case as a page to read or as JSON, or a file of cases, one a line. */
@NullMarked
package dev.careadvisor.cli;

import org.jspecify.annotations.NullMarked;
