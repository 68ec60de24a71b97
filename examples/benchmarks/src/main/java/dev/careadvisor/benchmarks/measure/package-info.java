/** How it is measured: CPU time of the thread beside wall time, medians, one JVM for each variant. */
package dev.careadvisor.benchmarks.measure;
