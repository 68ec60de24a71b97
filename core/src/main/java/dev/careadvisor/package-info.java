/** The front door: {@link dev.careadvisor.CareAdvisor} turns a case into advice. */
@NullMarked
package dev.careadvisor;

import org.jspecify.annotations.NullMarked;
