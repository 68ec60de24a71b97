/** Cases and advice as JSON: a strict codec, and the schemas of both documents beside this package. */
@NullMarked
package dev.careadvisor.json;

import org.jspecify.annotations.NullMarked;
