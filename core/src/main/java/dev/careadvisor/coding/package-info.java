/** Codes of public code systems that hosts use, and what they stand for in a case. */
@NullMarked
package dev.careadvisor.coding;

import org.jspecify.annotations.NullMarked;
