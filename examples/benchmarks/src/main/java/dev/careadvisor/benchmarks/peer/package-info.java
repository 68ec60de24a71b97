/**
 * The same rules in other engines. Conditions come from the rule cards and statements from the shipped rule files, so that no engine is given
 * other rules than CareAdvisor; each states into the same collector, and the same Java settles what is stated.
 */
package dev.careadvisor.benchmarks.peer;
