/** Advice in words. All sentences are in resource bundles beside this package. */
@NullMarked
package dev.careadvisor.text;

import org.jspecify.annotations.NullMarked;
