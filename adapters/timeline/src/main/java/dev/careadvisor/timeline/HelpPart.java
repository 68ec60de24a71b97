package dev.careadvisor.timeline;

import dev.careadvisor.advice.Tripwire;
import dev.careadvisor.patient.Finding;
import dev.careadvisor.patient.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The section on when to stop and get help.
 *
 * @param plan not null
 * @param words not null
 */
record HelpPart(Plan plan, Words words) {

    /** Of about a hundred tripwires, those that a frightened person tells apart: nerves first, then chest, belly, infection (D-62). */
    private static final List<Finding> SHORT_LIST = List.of(
            Finding.BLADDER_CANNOT_PASS,
            Finding.BLADDER_LEAK_OR_LOSS,
            Finding.BOWEL_LOSS_OF_CONTROL,
            Finding.SADDLE_NUMB,
            Finding.FALLS_BECAUSE_LEG_GIVES_WAY,
            Finding.CHEST_PAIN,
            Finding.BREATHING_HARD,
            Finding.SYNCOPE,
            Finding.TEARING_PAIN,
            Finding.VOMIT_BLOOD,
            Finding.BLACK_STOOL,
            Finding.FEELS_FEVERISH);

    List<Section> sections() {
        List<Tripwire> tripwires = plan.advice().tripwires();
        Set<Question> armed = tripwires.stream().map(Tripwire::finding).collect(Collectors.toSet());
        List<String> signs = SHORT_LIST.stream()
                .filter(armed::contains)
                .map(finding -> words.phrases().question(finding))
                .toList();
        if (signs.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Text(words.say("help.title"), Style.ALERT));
        blocks.add(new Block.Items(signs));
        blocks.add(new Block.Text(words.say("help.note"), Style.BODY));
        return List.of(new Section(Section.Kind.HELP, blocks));
    }
}
