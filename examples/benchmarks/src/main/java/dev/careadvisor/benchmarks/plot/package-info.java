/** Plots as SVG, written with the JDK alone. */
package dev.careadvisor.benchmarks.plot;
