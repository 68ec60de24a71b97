/** The Drools rulebase and the classes that load and run it. Its one public class is the provider that the service loader finds. */
@NullMarked
package dev.careadvisor.rules;

import org.jspecify.annotations.NullMarked;
