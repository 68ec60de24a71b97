package dev.careadvisor.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careadvisor.advice.Forecast;
import dev.careadvisor.timeline.Placed.Area;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Nothing overlaps, nothing is cut, nothing is too small to read. */
class LayoutTimelineTest {

    private static List<Timeline> timelines() {
        List<Timeline> timelines = new ArrayList<>();
        for (Forecast forecast : Cases.all()) {
            for (String zone :
                    List.of("UTC", "Europe/London", "America/New_York", "Asia/Kolkata", "Pacific/Kiritimati")) {
                timelines.add(Timeline.of(forecast, ZoneId.of(zone), Locale.ENGLISH));
            }
        }
        return timelines;
    }

    private static List<Placed> things(Picture picture) {
        return picture.groups().stream()
                .flatMap(group -> group.things().stream())
                .toList();
    }

    private static List<Placed.Line> lines(Picture picture) {
        return things(picture).stream()
                .filter(Placed.Line.class::isInstance)
                .map(Placed.Line.class::cast)
                .toList();
    }

    @Test
    void noTextOverlapsAnother() {
        for (Timeline timeline : timelines()) {
            List<Placed.Line> lines = lines(timeline.picture());
            for (int i = 0; i < lines.size(); i++) {
                for (int j = i + 1; j < lines.size(); j++) {
                    assertFalse(lines.get(i).area().overlaps(lines.get(j).area()), lines.get(i) + "\n" + lines.get(j));
                }
            }
        }
    }

    @Test
    void noLineOrShapeCrossesAText() {
        for (Timeline timeline : timelines()) {
            Picture picture = timeline.picture();
            for (Placed thing : things(picture)) {
                boolean drawn = thing instanceof Placed.NowLine
                        || thing instanceof Placed.Shape
                        || thing instanceof Placed.Rule
                        || thing instanceof Placed.Tick;
                if (drawn) {
                    for (Placed.Line line : lines(picture)) {
                        assertFalse(line.area().overlaps(thing.area()), line + "\n" + thing);
                    }
                }
            }
        }
    }

    @Test
    void nothingLeavesThePicture() {
        for (Timeline timeline : timelines()) {
            Picture picture = timeline.picture();
            Area whole = new Area(0, 0, Layout.WIDTH, picture.height());
            for (Placed thing : things(picture)) {
                Area area = thing.area();
                assertTrue(
                        area.x() >= 0
                                && area.y() >= 0
                                && area.right() <= whole.right() + 0.01
                                && area.bottom() <= whole.bottom(),
                        thing.toString());
            }
            for (Placed.Line line : lines(picture)) {
                assertTrue(line.area().right() <= Layout.WIDTH - 12, line.toString());
                assertTrue(line.style().size() >= 12, line.toString());
            }
        }
    }

    @Test
    void nowIsALineOnEveryStripAndWithinIt() {
        for (Forecast forecast : Cases.plans()) {
            Timeline timeline = Cases.timeline(forecast);
            long strips = timeline.page().sections().stream()
                    .flatMap(section -> section.blocks().stream())
                    .filter(block -> block instanceof Block.Strip || block instanceof Block.Axis)
                    .count();
            List<Double> lefts = things(timeline.picture()).stream()
                    .filter(Placed.NowLine.class::isInstance)
                    .map(line -> line.area().x())
                    .toList();
            // One more stands in the key.
            assertEquals(strips + 1, lefts.size());
            assertEquals(2, lefts.stream().distinct().count(), lefts.toString());
        }
    }

    @Test
    void aWordLongerThanALineIsBrokenAndNothingIsLost() {
        String word = "x".repeat(200);
        List<String> lines = TextWidth.wrap("a " + word + " b", Style.BODY, 300);
        assertEquals("a" + word + "b", String.join("", lines).replace(" ", ""));
        lines.forEach(line -> assertTrue(TextWidth.of(line, Style.BODY) <= 300, line));
    }

    @Test
    void aTimeStaysOnOneLine() {
        for (Placed.Line line :
                lines(Cases.timeline(Cases.forecast(Cases.takenUp(), 3)).picture())) {
            assertFalse(line.text().matches(".*(Mon|Tue|Wed|Thu|Mar|mg of 1,200)$"), line.text());
        }
    }
}
