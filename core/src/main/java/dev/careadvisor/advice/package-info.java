/** What an evaluation returns: urgency, red flags, recommendations, what is withheld or pending, open questions, reasons and sources. */
@NullMarked
package dev.careadvisor.advice;

import org.jspecify.annotations.NullMarked;
