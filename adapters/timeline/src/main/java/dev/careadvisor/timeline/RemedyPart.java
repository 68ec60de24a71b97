package dev.careadvisor.timeline;

import dev.careadvisor.advice.LimitKind;
import dev.careadvisor.remedy.RemedyFamily;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A section on remedies that are not medicines.
 *
 * @param plan not null
 * @param words not null
 */
record RemedyPart(Plan plan, Words words) {

    /** Nobody uses these while asleep (D-65). */
    private static final Set<RemedyFamily> AWAKE = EnumSet.of(RemedyFamily.COLD, RemedyFamily.HEAT, RemedyFamily.BATH);

    private static final Set<RemedyFamily> MOVING =
            EnumSet.of(RemedyFamily.POSITION, RemedyFamily.MOVEMENT, RemedyFamily.EXERCISE);

    /** What needs a sentence on how it is done, and not only its name. */
    private static final Set<RemedyFamily> TOLD = EnumSet.of(RemedyFamily.MOVEMENT, RemedyFamily.RELAXANT);

    /** More names than this are no headline. */
    private static final int FEW = 2;

    private record Row(List<String> limits, boolean told, List<Span> spans, Fill fill, boolean awake) {}

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        section(Section.Kind.COLD_HEAT, AWAKE).ifPresent(sections::add);
        section(Section.Kind.MOVEMENT, MOVING).ifPresent(sections::add);
        Set<RemedyFamily> rest = EnumSet.allOf(RemedyFamily.class);
        rest.removeAll(AWAKE);
        rest.removeAll(MOVING);
        rest.remove(RemedyFamily.MEDICINE);
        section(Section.Kind.MORE, rest).ifPresent(sections::add);
        return sections;
    }

    private Optional<Section> section(Section.Kind kind, Set<RemedyFamily> families) {
        Map<Row, List<Offer>> rows = new LinkedHashMap<>();
        for (Offer offer : plan.offers()) {
            if (families.contains(offer.remedy().family())) {
                rows.computeIfAbsent(row(offer), r -> new ArrayList<>()).add(offer);
            }
        }
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Text(words.say("title." + kind), Style.HEADING));
        words.mayBeSaid("note." + kind).ifPresent(note -> blocks.add(new Block.Text(note, Style.BODY)));
        blocks.add(new Block.Axis());
        rows.forEach((row, offers) -> add(row, offers, blocks));
        return Optional.of(new Section(kind, blocks));
    }

    private Row row(Offer offer) {
        RemedyFamily family = offer.remedy().family();
        // How long and how often fills the page; it is said of what is used by the clock. The advice in words has the
        // rest.
        List<String> limits = AWAKE.contains(family) || family == RemedyFamily.MOVEMENT
                ? offer.limits().stream()
                        .filter(limit -> limit.kind() != LimitKind.REST)
                        .flatMap(limit -> words.phrases().limit(offer.remedy(), limit).stream())
                        .toList()
                : List.of();
        return new Row(limits, TOLD.contains(family), offer.spans(), fill(family), AWAKE.contains(family));
    }

    private static Fill fill(RemedyFamily family) {
        return switch (family) {
            case COLD -> Fill.COLD;
            case HEAT, BATH -> Fill.HEAT;
            case POSITION, MOVEMENT, EXERCISE -> Fill.MOVE;
            default -> Fill.OTHER;
        };
    }

    /** Remedies with the same times and limits stand together. */
    private void add(Row row, List<Offer> offers, List<Block> blocks) {
        String names = offers.stream()
                .map(offer -> words.phrases().remedy(offer.remedy()))
                .collect(Collectors.joining(words.say("list.and")));
        String when =
                row.spans().stream().map(span -> when(span, row)).collect(Collectors.joining(words.say("list.and")));
        if (offers.size() > FEW) {
            blocks.add(new Block.Text(words.say("remedy.several", capital(when)), Style.STRONG));
            blocks.add(new Block.Text(names, Style.BODY));
        } else {
            blocks.add(new Block.Text(words.say("remedy.headline", names, when), Style.STRONG));
        }
        List<Span> shown = row.awake() ? new Nights(words.zone()).awake(row.spans()) : row.spans();
        blocks.add(new Block.Strip(Band.all(shown, row.fill()), List.of(), row.awake()));
        List<String> how = new ArrayList<>();
        if (row.told()) {
            offers.forEach(offer -> how.add(words.phrases().whatToDo(offer.remedy())));
        }
        how.addAll(row.limits());
        if (!how.isEmpty()) {
            blocks.add(new Block.Text(String.join(" ", how), Style.BODY));
        }
    }

    private String capital(String text) {
        return text.substring(0, 1).toUpperCase(words.language()) + text.substring(1);
    }

    private String when(Span span, Row row) {
        Instant from = row.awake() ? new Nights(words.zone()).nextDay(span.from()) : span.from();
        boolean now = from.equals(plan.now());
        if (span.to().equals(plan.until())) {
            return now ? words.say("when.now") : words.say("when.from", words.time(from));
        }
        if (!from.isBefore(span.to())) {
            return words.say("when.onlyAtNight");
        }
        return now
                ? words.say("when.nowUntil", words.time(span.to()))
                : words.say("when.between", words.time(from), words.time(span.to()));
    }
}
