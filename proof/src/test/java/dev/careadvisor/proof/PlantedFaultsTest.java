package dev.careadvisor.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careadvisor.testkit.SafetyInvariants;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Property;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** A property that cannot fail proves nothing: each property of the kit fails on a fault that is planted for it. */
class PlantedFaultsTest {

    private static final Pattern SAMPLE = Pattern.compile("(?:Shrunk Sample.*|Sample)\\R-+\\R((?:.*\\R)*?)(?:\\R|\\z)");

    /** What these properties speak of cannot be spoiled from outside the library; see docs/testing-your-own-rules.md. */
    private static final Set<String> INSIDE_THE_LIBRARY = Set.of(
            "invariant08InputUnchangedResultImmutable",
            "invariant19UnitsOfMassAgree",
            "invariant20BoundsHold",
            "invariant22ARangeInTheFutureIsRefused",
            "invariant22TheFutureIsRefused",
            "invariant30OversizedInputIsRefused");

    private static final Map<String, String> SEEN = new TreeMap<>();

    @Test
    void everyPropertyHasAFault() {
        Set<String> properties = new TreeSet<>();
        for (Method method : SafetyInvariants.class.getMethods()) {
            if (method.isAnnotationPresent(Property.class)) {
                properties.add(method.getName());
            }
        }
        Set<String> planted = new TreeSet<>(PlantedFaults.ALL.keySet());
        planted.addAll(INSIDE_THE_LIBRARY);
        assertEquals(properties, planted);
    }

    @TestFactory
    Stream<DynamicTest> aPlantedFaultIsNoticed() {
        return PlantedFaults.ALL.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    Outcome outcome = run(entry.getValue().with(), entry.getKey());
                    assertEquals(
                            TestExecutionResult.Status.FAILED,
                            outcome.status(),
                            entry.getValue().words());
                    SEEN.put(
                            entry.getKey(), row(entry.getKey(), entry.getValue().words(), outcome));
                }));
    }

    private record Outcome(TestExecutionResult.Status status, String message, String sample) {}

    private static Outcome run(Class<?> tests, String property) {
        List<String> reports = new ArrayList<>();
        List<TestExecutionResult> results = new ArrayList<>();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectClass(tests))
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .configurationParameter("jqwik.shrinking.bounded.seconds", "3")
                .filters((PostDiscoveryFilter) descriptor -> FilterResult.includedIf(!descriptor.isTest()
                        || descriptor.getUniqueId().toString().contains(property + "(")))
                .build();
        LauncherFactory.create().execute(request, new TestExecutionListener() {
            @Override
            public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
                reports.addAll(entry.getKeyValuePairs().values());
            }

            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                if (test.isTest()) {
                    results.add(result);
                }
            }
        });
        assertEquals(1, results.size(), property + " was not found");
        Matcher sample = SAMPLE.matcher(String.join("\n", reports));
        return new Outcome(
                results.get(0).getStatus(),
                results.get(0).getThrowable().map(Throwable::getMessage).orElse(""),
                sample.find() ? sample.group(1) : "");
    }

    private static String row(String property, String fault, Outcome outcome) {
        String sample = Arrays.stream(outcome.sample().split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .reduce((one, other) -> one + "<br>" + other)
                .orElse("");
        return "| " + property + " | " + fault + " | " + sample.replace("|", "\\|") + " |";
    }

    @AfterAll
    static void writeDown() throws IOException {
        List<String> lines = new ArrayList<>(List.of("| property | planted fault | shrunk case |", "|---|---|---|"));
        lines.addAll(SEEN.values());
        Files.write(Path.of("target", "planted-faults.md"), lines);
        assertTrue(lines.size() > 2);
    }
}
