/** What the library can offer: remedies, the families they belong to, and the groups that rules speak of. */
@NullMarked
package dev.careadvisor.remedy;

import org.jspecify.annotations.NullMarked;
