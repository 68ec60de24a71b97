package dev.careadvisor.timeline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the patterns and shapes of some sections mean; only those that appear.
 *
 * @param words not null
 */
record KeyPart(Words words) {

    Section section(List<Section> sections) {
        Set<Fill> fills = new LinkedHashSet<>();
        Set<Mark.Kind> marks = new LinkedHashSet<>();
        boolean nights = false;
        for (Section section : sections) {
            for (Block block : section.blocks()) {
                if (block instanceof Block.Strip strip) {
                    strip.bands().forEach(band -> fills.add(band.fill()));
                    strip.marks().forEach(mark -> marks.add(mark.kind()));
                    nights |= strip.nights();
                }
            }
        }
        fills.remove(Fill.PHASE);
        List<Block.Meaning> entries = new ArrayList<>();
        entries.add(new Block.Meaning(new Block.Sample.OfNow(), words.say("key.now")));
        marks.forEach(
                kind -> entries.add(new Block.Meaning(new Block.Sample.OfMark(kind), words.say("key.mark." + kind))));
        fills.forEach(
                fill -> entries.add(new Block.Meaning(new Block.Sample.OfFill(fill), words.say("key.fill." + fill))));
        if (nights) {
            String night = words.say("key.fill.NIGHT", words.hour(Nights.BEGIN), words.hour(Nights.END));
            entries.add(new Block.Meaning(new Block.Sample.OfFill(Fill.NIGHT), night));
        }
        return new Section(Section.Kind.KEY, List.of(new Block.Key(entries)));
    }
}
