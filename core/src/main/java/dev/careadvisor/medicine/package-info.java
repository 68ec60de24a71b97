/** Medicines as people name them: ingredients, products that contain them, and doses taken. */
@NullMarked
package dev.careadvisor.medicine;

import org.jspecify.annotations.NullMarked;
