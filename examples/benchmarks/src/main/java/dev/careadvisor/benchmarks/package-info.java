/**
 * How fast CareAdvisor is, and against what: the commands beside the module's pom.xml print the tables of docs/performance.md. Times are CPU times
 * of the calling thread where nothing else is said, since the machine may be shared.
 */
package dev.careadvisor.benchmarks;
