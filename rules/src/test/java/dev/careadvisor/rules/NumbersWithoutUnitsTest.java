package dev.careadvisor.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Invariant 19: a number without a unit does not compile. */
class NumbersWithoutUnitsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    weight(82)                                              | false
                    weight(82.5)                                            | false
                    weight(Mass.kilograms(82))                              | true
                    took(Ingredient.IBUPROFEN, 400, NOW)                    | false
                    took(Ingredient.IBUPROFEN, Mass.milligrams(400), NOW)   | true
                    measured(Measurement.TEMPERATURE, 38.2)                 | false
                    measured(Measurement.TEMPERATURE, Temperature.celsius("38.2")) | true
                    measured(Measurement.TRAUMA_AGO, 14)                    | false
                    measured(Measurement.TRAUMA_AGO, Duration.ofDays(14))   | true
                    measured(Measurement.GESTATION, 20)                     | false
                    onset(48)                                               | false
                    """)
    void aNumberNeedsItsUnit(String call, boolean compiles, @TempDir Path folder) throws Exception {
        String source = "import dev.careadvisor.medicine.*; import dev.careadvisor.patient.*; import java.time.*;"
                + "class Said { static final Instant NOW = Instant.EPOCH; Object said() { return PatientCase.builder()."
                + call + "; } }";
        assertEquals(compiles, new ExampleCompiler(folder).compiles("Said", source), call);
    }
}
