package dev.careadvisor.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careadvisor.patient.Condition;
import dev.careadvisor.patient.Device;
import dev.careadvisor.patient.Finding;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionCodesTest {

    private static final ConditionCodes CODES = ConditionCodes.standard();

    @ParameterizedTest
    @ValueSource(strings = {"M81.0", "M810", "m81.0", " M81.0 "})
    void icdMatchesWithAndWithoutTheDot(String code) {
        assertEquals(Optional.of(Condition.OSTEOPOROSIS), CODES.find(CodeSystem.ICD_10_CM, code));
    }

    @Test
    void codesStandForConditionsFindingsAndDevices() {
        assertEquals(Optional.of(Condition.HYPERTENSION), CODES.find(CodeSystem.SNOMED_CT, "38341003"));
        assertEquals(Optional.of(Finding.UNINTENTIONAL_WEIGHT_LOSS), CODES.find(CodeSystem.SNOMED_CT, "448765001"));
        assertEquals(Optional.of(Device.PACEMAKER), CODES.find(CodeSystem.SNOMED_CT, "441509002"));
        assertEquals(Optional.of(Condition.GLAUCOMA_ANGLE), CODES.find(CodeSystem.ICD_10_CM, "H4020X0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"M81", "M81.00", "M8.10", "M.810", "M81.8", "", "I10", "38341003"})
    void codesThatAreFinerCoarserOrNotSeenStayUnknown(String code) {
        assertEquals(Optional.empty(), CODES.find(CodeSystem.ICD_10_CM, code));
    }

    @Test
    void aCodeOfAnotherSystemStaysUnknown() {
        assertEquals(Optional.empty(), CODES.find(CodeSystem.SNOMED_CT, "M81.0"));
        assertEquals(Optional.empty(), CODES.find(CodeSystem.SNOMED_CT, "383410.03"));
        // Public lists give this code of urinary retention to weight loss (code hazard, table B.3).
        assertEquals(Optional.of(Condition.URINARY_RETENTION), CODES.find(CodeSystem.SNOMED_CT, "267064002"));
    }

    @Test
    void everyCodeFindsItsOwnEntry() {
        assertTrue(CODES.entries().size() >= 60);
        for (ConditionCodes.Entry entry : CODES.entries()) {
            assertEquals(Optional.of(entry.question()), CODES.find(entry.system(), entry.code()));
            assertTrue(entry.row().matches("F-\\d\\d"), entry.toString());
        }
    }

    @Test
    void theTableIsRefusedWithEveryProblem() {
        String message = assertThrows(
                        IllegalStateException.class,
                        () -> ConditionCodes.parse(List.of(
                                "wrong",
                                "ICD_10_CM|M81.0|CONDITION.OSTEOPOROSIS|F-38|SEEN",
                                "ICD_10_CM|M810|CONDITION.OSTEOPOROSIS|F-38|SEEN",
                                "ICD_10_CM|I10|CONDITION.HYPERTENSION|F-53|MEM",
                                "ICD_10_CM|I11|CONDITION.NONE|F-53|SEEN",
                                "ICD_9|I11|CONDITION.HYPERTENSION|F-53|SEEN",
                                "short")))
                .getMessage();
        for (int line : new int[] {1, 3, 4, 5, 6, 7}) {
            assertTrue(message.contains("conditions-codes.csv:" + line + ":"), message);
        }
        assertTrue(!message.contains("conditions-codes.csv:2:"), message);
    }
}
