package dev.careadvisor.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestMethodOrder;

/** Invariant 32: the rulebase = an independent reading of the tables = the other engine mode. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DifferentialTest {

    private static final long SEED = 20_261_121;
    private static final long CASES = Long.getLong("careadvisor.proof.cases", 20_000);

    private static final Differential DIFFERENTIAL = new Differential();

    @TestFactory
    @Order(1)
    Stream<DynamicTest> casesThatOnceDifferedAgree() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/corpus.txt")).stream()
                .filter(line -> !line.isBlank() && !line.strip().startsWith("#"))
                .map(line -> DynamicTest.dynamicTest(
                        line, () -> assertEquals(List.of(), DIFFERENTIAL.differences(ProofCase.parse(line)))));
    }

    @Test
    @Order(2)
    void randomCasesAgree() {
        Optional<ProofCase> differing = LongStream.range(0, CASES)
                .parallel()
                .mapToObj(number -> DIFFERENTIAL.proofCase(SEED, number))
                .filter(proofCase -> !DIFFERENTIAL.differences(proofCase).isEmpty())
                .findAny();
        differing.ifPresent(found -> {
            ProofCase smallest = DIFFERENTIAL.smallest(found);
            throw new AssertionError("the implementations differ; for the corpus:\n" + smallest + "\n"
                    + String.join("\n", DIFFERENTIAL.differences(smallest)));
        });
    }

    @Test
    @Order(3)
    void theGeneratorMeetsEveryRuleOftenEnough() throws IOException {
        CoverageReport report = new CoverageReport(DIFFERENTIAL.counts(), CASES, SEED);
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "coverage.md"), report.text());
        assertEquals(List.of(), report.tooRare());
    }
}
