/** The reading of the tables that ship with the library. Internal: this package is not exported. */
@NullMarked
package dev.careadvisor.table;

import org.jspecify.annotations.NullMarked;
