package dev.careadvisor.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.careadvisor.patient.Allergy;
import dev.careadvisor.patient.Condition;
import dev.careadvisor.patient.InputCatalogue;
import dev.careadvisor.patient.Question;
import dev.careadvisor.patient.Screen;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScreenItemsTest {

    @Test
    void bareNamesOnlyWhereTheyMeanOneItem() {
        Map<String, Question> names =
                ScreenItems.named(List.of(Condition.CKD, Allergy.NICKEL)).byName();
        assertEquals(List.of("CKD", "NICKEL", "CONDITION.CKD", "ALLERGY.NICKEL"), List.copyOf(names.keySet()));
    }

    /** No two items of the catalogue share a name today; the same item twice stands for them. */
    @Test
    void noBareNameWhereItMeansTwo() {
        Map<String, Question> names =
                ScreenItems.named(List.of(Condition.CKD, Condition.CKD)).byName();
        assertEquals(List.of("CONDITION.CKD"), List.copyOf(names.keySet()));
    }

    @Test
    void everyItemOfEveryScreenHasItsKey() {
        for (Screen screen : Screen.values()) {
            for (Question item : InputCatalogue.standard().items(screen)) {
                assertEquals(item, ScreenItems.of(screen).byName().get(item.key()));
            }
        }
    }
}
