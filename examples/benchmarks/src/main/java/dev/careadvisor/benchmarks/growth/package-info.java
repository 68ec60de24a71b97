/** What becomes of time, heap and size when the knowledge or a case grows. */
package dev.careadvisor.benchmarks.growth;
