package dev.careadvisor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careadvisor.medicine.Dose;
import dev.careadvisor.medicine.DoseTaken;
import dev.careadvisor.medicine.Ingredient;
import dev.careadvisor.patient.Mass;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoseReaderTest {

    private static final Instant NOW = Instant.parse("2026-03-02T18:00:00Z");
    private static final TimeReader TIMES = new TimeReader(NOW, ZoneOffset.UTC);

    private static List<DoseTaken> read(String text) throws BadAnswer {
        return new DoseReader().taken(text, TIMES);
    }

    private static Dose ibuprofen(long milligrams) {
        return new Dose.OfIngredient(Ingredient.IBUPROFEN, Mass.milligrams(milligrams));
    }

    private static DoseTaken taken(Dose least, Dose most, int earliestHours, int latestHours) {
        return new DoseTaken(
                least, most, NOW.minusSeconds(earliestHours * 3600L), NOW.minusSeconds(latestHours * 3600L));
    }

    @Test
    void amountsAndTimesArePlainWords() throws BadAnswer {
        assertEquals(List.of(taken(ibuprofen(400), ibuprofen(400), 3, 3)), read("ibuprofen 400 mg 3 h ago"));
        assertEquals(read("ibuprofen 400 mg 3 h ago"), read("400mg of Ibuprofen 3 hours ago"));
        assertEquals(List.of(taken(ibuprofen(200), ibuprofen(400), 5, 5)), read("ibuprofen 200 to 400 mg 5 h"));
        Dose two = new Dose.OfProduct("Advil", 2);
        assertEquals(List.of(taken(two, two, 5, 5)), read("two Advil 5 h ago"));
        assertEquals(read("2 Advil 5 h ago"), read("2 tablets of Advil at 13:00"));
        assertEquals(
                List.of(taken(new Dose.OfProduct("Tylenol", 2), new Dose.OfProduct("Tylenol", 3), 8, 4)),
                read("2 to 3 Tylenol 4 to 8 h ago"));
        assertEquals(
                List.of(taken(new Dose.OfProduct("Tylenol", 2), new Dose.OfProduct("Tylenol", 3), 13, 6)),
                read("2-3 Tylenol this morning"));
        Dose strength = new Dose.OfProduct("ibuprofen 200 mg", 2);
        assertEquals(List.of(taken(strength, strength, 1, 1)), read("2 x 200 mg ibuprofen 1 h ago"));
        assertEquals(
                new Dose.OfIngredient(Ingredient.ACETAMINOPHEN, Mass.milligrams(1000)),
                read("paracetamol 1,000 mg 1 h ago").get(0).most());
        assertEquals(
                new Dose.OfProductAmount("Aleve", Mass.milligrams(220)),
                read("Aleve 220 mg 1 h ago").get(0).most());
    }

    /** A space or an apostrophe before three digits separates thousands for many, and a count from a strength for others. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "acetaminophen 1 000 mg",
                "acetaminophen 1\u00a0000 mg",
                "acetaminophen 1'000 mg",
                "acetaminophen 500 to 1 000 mg",
                "3 x 1 000 mg acetaminophen",
                "1 500 mg acetaminophen",
                "Tylenol 3 300 mg"
            })
    void aNumberWithASpaceInItIsRefused(String dose) {
        String text = dose + " 1 h ago";
        String said = assertThrows(BadAnswer.class, () -> read(text)).getMessage();
        assertTrue(said.contains(" mg\" can be read as one number or as two. "), said);
        assertTrue(said.endsWith("1000 mg for one number; 2 x 500 mg for two."), said);
        assertThrows(BadAnswer.class, () -> new DoseReader().toTake(dose));
    }

    @Test
    void aCountBesideAStrengthIsNoThousand() throws BadAnswer {
        Dose.OfProduct two = new Dose.OfProduct("acetaminophen 500 mg", 2);
        assertEquals(two, new DoseReader().toTake("2 x 500 mg acetaminophen"));
        assertEquals(two, new DoseReader().toTake("2 acetaminophen 500 mg"));
        assertEquals(
                new Dose.OfProductAmount("Brand 12", Mass.milligrams(50)), new DoseReader().toTake("Brand 12 50 mg"));
    }

    /** A point or a comma before three digits separates thousands here and decimals there. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "acetaminophen 1.000 mg 1 h ago | \"1.000 mg\" can be read as 1000 mg or as 1 mg.",
                "1.000 mg acetaminophen 1 h ago | \"1.000 mg\" can be read as 1000 mg or as 1 mg.",
                "acetaminophen 500 to 1.000 mg 1 h ago | \"1.000 mg\" can be read as 1000 mg or as 1 mg.",
                "acetaminophen 1.500 g 1 h ago | \"1.500 g\" can be read as 1500 g or as 1.5 g.",
                "acetaminophen 1,500 g 1 h ago | \"1,500 g\" can be read as 1500 g or as 1.5 g.",
                "2 x 1.000 mg acetaminophen 1 h ago | \"1.000 mg\" can be read as 1000 mg or as 1 mg.",
                "2 acetaminophen 1.000 mg 1 h ago | \"1.000 mg\" can be read as 1000 mg or as 1 mg."
            })
    void anAmountThatCanBeReadInTwoWaysIsRefused(String text, String message) {
        String said = assertThrows(BadAnswer.class, () -> read(text)).getMessage();
        assertTrue(said.startsWith(message), said);
        assertTrue(said.endsWith("such as 1000 mg or 1 g."), said);
        String dose = text.replace(" 1 h ago", "");
        assertThrows(BadAnswer.class, () -> new DoseReader().toTake(dose));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.125 mg | 125",
                "0,125 mg | 125",
                "1,000 mg | 1000000",
                "12,500 mg | 12500000",
                "1.5 g | 1500000",
                "1,5 g | 1500000",
                "1.25 g | 1250000",
                "1000 mg | 1000000"
            })
    void otherAmountsHaveOneReading(String amount, long micrograms) throws BadAnswer {
        Dose dose = new Dose.OfIngredient(Ingredient.ACETAMINOPHEN, new Mass(micrograms));
        assertEquals(dose, read("acetaminophen " + amount + " 1 h ago").get(0).most());
        assertEquals(dose, read(amount + " acetaminophen 1 h ago").get(0).most());
    }

    @Test
    void severalAreSeparatedByCommas() throws BadAnswer {
        assertEquals(
                3,
                read("2 Advil 5 h ago, ibuprofen 400 mg 11 h ago; 1 Tylenol 14:30")
                        .size());
        assertEquals(
                3,
                read("1 Tylenol 14:30,400 mg ibuprofen 11 h ago,paracetamol 500 to 1,000 mg 1 h ago")
                        .size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ibuprofen",
                "ibuprofen 400 mg",
                "400 mg 3 h ago",
                "3 h ago",
                "ibuprofen 400 3 h ago",
                "ibuprofen lots 3 h ago",
                "3 to 2 Advil 5 h ago",
                "ibuprofen 400 to 200 mg 5 h ago",
                "2 x 200 to 400 mg ibuprofen 5 h ago",
                "1.5 Advil 5 h ago",
                "1234 Advil 5 h ago",
                "2 Advil soon",
                "2 Advil 5 h ago, and"
            })
    void nothingIsGuessed(String text) {
        String message = assertThrows(BadAnswer.class, () -> read(text)).getMessage();
        assertTrue(message.contains("Allowed: "), message);
    }

    @ParameterizedTest
    @CsvSource({
        "now, 2026-03-02T18:00:00Z",
        "20 h, 2026-03-01T22:00:00Z",
        "90 min ago, 2026-03-02T16:30:00Z",
        "2 days, 2026-02-28T18:00:00Z",
        "1.5 h, 2026-03-02T16:30:00Z",
        "14:30, 2026-03-02T14:30:00Z",
        "at 22:15, 2026-03-01T22:15:00Z",
        "yesterday 8:05, 2026-03-01T08:05:00Z",
        "2026-03-01 22:00, 2026-03-01T22:00:00Z",
        "2026-03-01T22:00, 2026-03-01T22:00:00Z",
        "2026-03-01T22:00:00+02:00, 2026-03-01T20:00:00Z"
    })
    void timesAreReadAsPeopleSayThem(String text, Instant time) throws BadAnswer {
        assertEquals(time, TIMES.moment(text));
    }

    /** From days on nobody counts hours, so a dose "1 day ago" may still be in the last 24 hours. */
    @ParameterizedTest
    @CsvSource({
        "23 h ago, 2026-03-01T19:00:00Z, 2026-03-01T19:00:00Z",
        "24 h ago, 2026-03-01T18:00:00Z, 2026-03-01T18:00:00Z",
        "1 day ago, 2026-03-01T00:00:00Z, 2026-03-02T06:00:00Z",
        "1 d, 2026-03-01T00:00:00Z, 2026-03-02T06:00:00Z",
        "2 days ago, 2026-02-28T00:00:00Z, 2026-03-01T06:00:00Z",
        "2 to 3 days ago, 2026-02-27T00:00:00Z, 2026-03-01T06:00:00Z",
        "1.5 days ago, 2026-02-28T18:00:00Z, 2026-03-01T18:00:00Z",
        "0 days ago, 2026-03-02T00:00:00Z, 2026-03-02T18:00:00Z",
        "1 week ago, 2026-02-20T06:00:00Z, 2026-02-27T06:00:00Z",
        "yesterday, 2026-03-01T00:00:00Z, 2026-03-02T00:00:00Z"
    })
    void daysAndWeeksAreAllThatCanBeMeant(String text, Instant earliest, Instant latest) throws BadAnswer {
        assertEquals(Optional.of(new Span(earliest, latest)), TIMES.span(text));
        DoseTaken dose = read("2 Advil " + text).get(0);
        assertEquals(earliest, dose.earliest());
        assertEquals(latest, dose.latest());
    }

    /** At one in the morning "1 day ago" is yesterday, which ended an hour ago; days are those of the zone. */
    @Test
    void aDayIsAtLeastThatDayOfTheCalendar() {
        TimeReader newYork = new TimeReader(Instant.parse("2026-03-09T05:00:00Z"), ZoneId.of("America/New_York"));
        assertEquals(
                Optional.of(new Span(Instant.parse("2026-03-07T17:00:00Z"), Instant.parse("2026-03-09T04:00:00Z"))),
                newYork.span("1 day ago"));
    }

    @Test
    void anHourThatTheClocksShowTwiceIsASpan() {
        TimeReader newYork = new TimeReader(Instant.parse("2026-11-01T18:00:00Z"), ZoneId.of("America/New_York"));
        assertEquals(
                Optional.of(new Span(Instant.parse("2026-11-01T05:30:00Z"), Instant.parse("2026-11-01T06:30:00Z"))),
                newYork.span("1:30"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "25:00", "2026-13-01 10:00", "3", "3 parsecs", "tomorrow", "h"})
    void whatIsNoTimeIsNone(String text) {
        assertEquals(Optional.empty(), TIMES.span(text));
    }
}
