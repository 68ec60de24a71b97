package dev.careadvisor.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The generated documents are those of this rulebase. To write them again:
 * {@code mvn -pl rules -am test -Dtest=DocumentsTest -Dsurefire.failIfNoSpecifiedTests=false -Dcareadvisor.docs=write}
 */
class DocumentsTest {

    private static final Path DOCS = Path.of("../docs");
    private static final Path TITLES = Path.of("../core/src/main/resources/dev/careadvisor/text/titles.properties");

    private static void check(String name, String expected) throws IOException {
        check(DOCS.resolve(name), expected);
    }

    private static void check(Path file, String expected) throws IOException {
        if ("write".equals(System.getProperty("careadvisor.docs"))) {
            Files.writeString(file, expected);
        }
        assertEquals(expected, Files.readString(file), file + " is stale; see " + DocumentsTest.class.getName());
    }

    private static RulebaseDocuments documents() throws IOException {
        return new RulebaseDocuments(RuleProbe.RULEBASE.cards());
    }

    @Test
    void theRulebaseIsDocumented() throws IOException {
        check("rulebase.md", documents().markdown());
        check("rulebase.csv", documents().csv());
        check("coverage.md", documents().coverage());
    }

    /** What a clinician reads of a rule is its title, from a bundle so that it can be translated. */
    @Test
    void theTitlesForCliniciansAreThoseOfTheRules() throws IOException {
        check(TITLES, documents().titles());
    }

    @Test
    void everyRowIsCarriedByARuleOrHasAReason() throws IOException {
        Map<String, String> files = documents().filesByRow();
        Set<String> missing = new TreeSet<>();
        Set<String> both = new TreeSet<>();
        Set<String> known = new TreeSet<>();
        for (RulebaseDocuments.Row row : RulebaseDocuments.rows()) {
            known.add(row.id());
            if (!files.containsKey(row.id()) && row.reason().isBlank()) {
                missing.add(row.id());
            }
            if (files.containsKey(row.id()) && !row.reason().isBlank()) {
                both.add(row.id());
            }
        }
        Set<String> unknown = new TreeSet<>(files.keySet());
        unknown.removeAll(known);
        assertEquals(Set.of(), missing, "rows without a rule and without a reason");
        assertEquals(Set.of(), both, "rows with a rule and a reason why there is none");
        assertEquals(Set.of(), unknown, "rules of rows that the tables do not have");
    }
}
