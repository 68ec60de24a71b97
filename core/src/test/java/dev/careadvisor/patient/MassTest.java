package dev.careadvisor.patient;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MassTest {

    @Test
    void gramsAreMilligramsAndPoundsAreKilograms() {
        assertEquals(Mass.milligrams(1_000), Mass.grams(1));
        assertEquals(Mass.grams(1_000), Mass.kilograms(1));
        assertEquals(Mass.kilograms(new BigDecimal("0.45359237")), Mass.pounds(BigDecimal.ONE));
        assertEquals(Mass.parse("500 mg"), Mass.parse("0.5 g"));
        assertEquals(Mass.parse("180 lb"), Mass.parse("81.6466266 kg"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 mg", "400 mg", "320.5 mg", "25 mcg", "82 kg", "81.6466266 kg", "1200 mg"})
    void textAndValueAreInverses(String text) {
        assertEquals(text, Mass.parse(text).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"400", "mg", "400 ml", "-1 mg", "NaN mg", "1e9 mg", "", " 400 mg", "400  mg", "400 MG", "1001 kg"
            })
    void textWithoutAKnownUnitOrOutOfRangeIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Mass.parse(text));
    }

    @Test
    void theRefusalNamesTheAllowedUnits() {
        String message = assertThrows(IllegalArgumentException.class, () -> Mass.parse("400"))
                .getMessage();
        assertTrue(message.contains("has no unit; allowed: mcg, mg, g, kg, lb"), message);
    }

    @Test
    void boundsAreInclusive() {
        assertEquals(0, Mass.milligrams(0).micrograms());
        assertEquals(Mass.kilograms(1_000), Mass.milligrams(1_000_000_000));
        assertThrows(IllegalArgumentException.class, () -> Mass.milligrams(-1));
        assertThrows(IllegalArgumentException.class, () -> Mass.milligrams(1_000_000_001));
        assertThrows(IllegalArgumentException.class, () -> Mass.grams(Long.MAX_VALUE));
    }

    @Test
    void aRestIsNeverNegative() {
        assertEquals(Mass.ZERO, Mass.milligrams(100).minusOrZero(Mass.milligrams(101)));
        assertEquals(Mass.milligrams(1), Mass.milligrams(101).minusOrZero(Mass.milligrams(100)));
    }
}
