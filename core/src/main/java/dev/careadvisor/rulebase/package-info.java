/**
 * The language between the rules and the rest: readings that rules look at, statements that they make, cards that describe them.
 * Applications do not need this package; rulebases and tools do.
 */
@NullMarked
package dev.careadvisor.rulebase;

import org.jspecify.annotations.NullMarked;
