package dev.careadvisor.text;

import dev.careadvisor.advice.AppliedLimit;
import dev.careadvisor.advice.Assumption;
import dev.careadvisor.advice.CareAdvice;
import dev.careadvisor.advice.Clearance;
import dev.careadvisor.advice.Completeness;
import dev.careadvisor.advice.LimitKind;
import dev.careadvisor.advice.Note;
import dev.careadvisor.advice.NoteKind;
import dev.careadvisor.advice.OpenQuestion;
import dev.careadvisor.advice.PendingRemedy;
import dev.careadvisor.advice.Reason;
import dev.careadvisor.advice.Recommendation;
import dev.careadvisor.advice.RedFlag;
import dev.careadvisor.advice.SourceReference;
import dev.careadvisor.advice.Tripwire;
import dev.careadvisor.advice.Urgency;
import dev.careadvisor.advice.Validity;
import dev.careadvisor.advice.Voice;
import dev.careadvisor.advice.WithheldRemedy;
import dev.careadvisor.remedy.Remedy;
import dev.careadvisor.remedy.RemedyFamily;
import dev.careadvisor.text.AdviceText.Item;
import dev.careadvisor.text.AdviceText.Kind;
import dev.careadvisor.text.AdviceText.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts one advice into words, section by section. */
final class AdviceWriter {

    private static final int MOST_SHOWN_INPUTS = 8;
    private static final int MOST_QUESTIONS = 12;
    private static final int QUESTIONS_IN_FULL = 3;

    private final CareAdvice advice;
    private final boolean clinician;
    private final Wording words;
    private final boolean emergency;
    /** A person in an emergency reads nothing that delays care. */
    private final boolean careOnly;

    AdviceWriter(CareAdvice advice, Voice voice, Wording words) {
        this.advice = advice;
        this.clinician = voice == Voice.CLINICIAN;
        this.words = words;
        this.emergency = advice.urgency().atLeast(Urgency.EMERGENCY_DEPARTMENT);
        this.careOnly = emergency && !clinician;
    }

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        sections.add(urgency());
        add(sections, Kind.REASONS, reasons());
        add(sections, Kind.DO_NOW, doNow());
        add(sections, Kind.DOSES, new DoseWriter(advice, clinician, words).items());
        add(sections, Kind.QUESTIONS, questions());
        add(sections, Kind.PENDING, pending());
        add(sections, Kind.WITHHELD, withheld());
        add(sections, Kind.SAFETY_NET, safetyNet());
        add(sections, Kind.CONFLICTS, conflicts());
        add(sections, Kind.ASSUMPTIONS, assumptions());
        add(sections, Kind.BACKGROUND, background());
        add(sections, Kind.SOURCES, sources());
        add(sections, Kind.DISCLAIMER, List.of(item(words.say("disclaimer"))));
        return sections;
    }

    private void add(List<Section> sections, Kind kind, List<Item> items) {
        if (!items.isEmpty()) {
            sections.add(new Section(kind, words.say("title." + kind), items));
        }
    }

    private static Item item(String text) {
        return new Item(text, List.of());
    }

    private Section urgency() {
        List<Item> items = new ArrayList<>();
        String title;
        if (advice.completeness() == Completeness.INCOMPLETE) {
            title = words.say(
                    advice.urgency() == Urgency.SAME_DAY ? "urgency.incomplete" : "urgency." + advice.urgency());
            items.add(item(words.say("urgency.incomplete.detail")));
        } else if (advice.completeness() == Completeness.EXPIRED && advice.urgency() != advice.urgencyFromFindings()) {
            title = words.say("urgency.expired");
            items.add(item(words.say("urgency.expired.detail")));
        } else if (advice.clearance() == Clearance.NOT_CLEARED
                && advice.urgency() == Urgency.SAME_DAY
                && advice.urgencyFromFindings() != Urgency.SAME_DAY) {
            title = words.say("urgency.notCleared");
            items.add(item(words.say("urgency.notCleared.detail")));
        } else {
            title = words.say("urgency." + advice.urgency());
            items.add(item(words.say("urgency." + advice.urgency() + ".detail")));
        }
        if (clinician) {
            items.add(item(words.say(
                    "clinician.status",
                    advice.urgency().code(),
                    advice.urgencyFromFindings().code(),
                    advice.clearance(),
                    advice.settled(),
                    advice.phase().code())));
        }
        if (!emergency && !advice.validity().ends().contains(Validity.End.FAILURE)) {
            // A limit that a rule counts can be over a moment after the case; a time that reads like now would puzzle.
            boolean atOnce = advice.validUntil().isBefore(advice.record().asOf().plusSeconds(60));
            items.add(
                    item(words.say(atOnce ? "validUntil.now" : "validUntil", words.time(advice.validUntil()), ends())));
        }
        return new Section(Kind.URGENCY, title, items);
    }

    /** Why it ends then; the prompt to look again says nothing beside a new phase. */
    private String ends() {
        Set<Validity.End> ends = EnumSet.copyOf(advice.validity().ends());
        if (ends.contains(Validity.End.PHASE)) {
            ends.remove(Validity.End.RECHECK);
        }
        return ends.stream()
                .map(end -> words.say("ends." + end))
                .reduce((first, next) -> words.say("and", first, next))
                .orElseThrow();
    }

    private List<Item> reasons() {
        return advice.presentFlags().stream()
                .sorted(Comparator.comparing((RedFlag flag) -> flag.urgency().orElse(Urgency.SELF_CARE))
                        .thenComparing(RedFlag::row))
                .flatMap(flag -> flag.reasons().stream().map(this::explained))
                .collect(Collectors.toMap(Item::text, i -> i, (first, second) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private Item explained(Reason reason) {
        return clinician ? new Item(words.title(reason), List.of(basis(reason))) : item(words.rule(reason));
    }

    /** The rule, its sources and what it matched, for clinicians. */
    private String basis(Reason reason) {
        String sources =
                reason.sources().stream().map(SourceReference::toString).collect(Collectors.joining("; "));
        String matched = reason.matched().stream().limit(MOST_SHOWN_INPUTS).collect(Collectors.joining(", "));
        return matched.isEmpty()
                ? words.say("clinician.basis", reason.ruleId(), sources)
                : words.say("clinician.basisMatched", reason.ruleId(), sources, matched);
    }

    private List<Item> doNow() {
        List<Item> items = new ArrayList<>();
        for (Recommendation recommendation : advice.recommendations()) {
            if (recommendation instanceof Recommendation.SeekCare care) {
                items.add(item(words.say("seekCare." + care.urgency())));
                if (emergency) {
                    items.add(item(words.say("emergency.medicines")));
                    items.add(item(words.say("emergency.food")));
                }
            } else if (recommendation instanceof Recommendation.OfRemedy ofRemedy) {
                items.add(new Item(words.say("do." + ofRemedy.remedy()), details(ofRemedy)));
            }
        }
        return items;
    }

    private List<String> details(Recommendation.OfRemedy recommendation) {
        List<String> details = new ArrayList<>();
        for (AppliedLimit limit : recommendation.limits()) {
            limitText(recommendation.remedy(), limit)
                    .ifPresent(text -> details.add(words.withId(text, limit.reason(), clinician)));
        }
        for (Note note : recommendation.notes()) {
            boolean besideTheDose = recommendation instanceof Recommendation.Medicine
                    && DoseWriter.BESIDE_THE_DOSE.contains(note.kind());
            if (!besideTheDose && (clinician || note.kind() != NoteKind.INFO || honestyIsOwed(recommendation))) {
                details.add(words.note(note, clinician));
            }
        }
        if (clinician) {
            recommendation.reasons().forEach(reason -> details.add(basis(reason)));
        }
        return details.stream().distinct().toList();
    }

    /** What explains, each thing once and after all that is to be done. A clinician reads it beside the remedy. */
    private List<Item> background() {
        if (clinician) {
            return List.of();
        }
        return advice.recommendations().stream()
                .filter(Recommendation.OfRemedy.class::isInstance)
                .map(Recommendation.OfRemedy.class::cast)
                .filter(recommendation -> !honestyIsOwed(recommendation))
                .flatMap(recommendation -> recommendation.notes().stream())
                .filter(note -> note.kind() == NoteKind.INFO)
                .map(note -> words.rule(note.reason()))
                .distinct()
                .map(AdviceWriter::item)
                .toList();
    }

    /** What costs money or can harm comes with an honest word on its effect; the background of habits would bury what to do. */
    private static boolean honestyIsOwed(Recommendation.OfRemedy recommendation) {
        return recommendation instanceof Recommendation.Medicine
                || recommendation instanceof Recommendation.Topical
                || recommendation instanceof Recommendation.Heat
                || recommendation instanceof Recommendation.Prescribed
                || recommendation instanceof Recommendation.Therapy;
    }

    private Optional<String> limitText(Remedy remedy, AppliedLimit limit) {
        boolean dose = limit.kind().unit() == LimitKind.Unit.MASS
                || limit.kind() == LimitKind.DOSE_INTERVAL
                || limit.kind() == LimitKind.LARGE_DOSE_INTERVAL;
        // The doses section tells people what to take and when; the bare limits are for clinicians.
        if (dose && !clinician) {
            return Optional.empty();
        }
        return words.limitSentence(remedy, limit);
    }

    /** All items of the first screens, since only what is shown can be denied; the later questions by their titles. */
    private List<Item> questions() {
        List<Item> items = new ArrayList<>();
        List<OpenQuestion> questions = advice.openQuestions();
        int shown = careOnly ? 0 : clinician ? questions.size() : MOST_QUESTIONS;
        for (int i = 0; i < Math.min(shown, questions.size()); i++) {
            items.add(question(questions.get(i), clinician || i < QUESTIONS_IN_FULL));
        }
        if (shown > 0 && questions.size() > shown) {
            items.add(item(words.say("questions.more", questions.size() - shown)));
        }
        return items;
    }

    private Item question(OpenQuestion question, boolean inFull) {
        List<String> details = new ArrayList<>();
        if (question.key().startsWith("SCREEN.") && inFull) {
            question.inputs().stream().map(words::item).forEach(details::add);
        }
        if (clinician) {
            details.add(words.say(
                    "clinician.decides",
                    question.couldRaiseTo().map(Urgency::code).orElse("-"),
                    question.decides().stream().map(Remedy::name).collect(Collectors.joining(", ")),
                    String.join(", ", question.rules())));
        }
        return new Item(words.question(question.key()), details);
    }

    private List<Item> pending() {
        if (careOnly) {
            return List.of();
        }
        return advice.pending().stream()
                .map(remedy ->
                        new Item(words.say("pending.item", words.remedy(remedy.remedy())), pendingDetails(remedy)))
                .toList();
    }

    private List<String> pendingDetails(PendingRemedy remedy) {
        if (advice.clearance() == Clearance.NOT_CLEARED) {
            return List.of();
        }
        List<String> details =
                new ArrayList<>(remedy.questions().stream().map(words::question).toList());
        if (clinician) {
            details.add(remedy.reasons().stream().map(Reason::ruleId).collect(Collectors.joining(", ")));
        }
        return details;
    }

    private List<Item> withheld() {
        if (careOnly) {
            return List.of(item(words.say("withheld.emergency")));
        }
        return advice.withheld().stream().map(this::withheld).toList();
    }

    private Item withheld(WithheldRemedy remedy) {
        List<String> details = remedy.reasons().stream()
                .map(reason -> clinician ? words.title(reason) + " " + basis(reason) : words.rule(reason))
                .distinct()
                .toList();
        if (remedy.allowance().isPresent()) {
            String verdict = remedy.allowance().get().plan().isPresent() ? "withheld.CAP" : "withheld.CAP.over";
            return new Item(words.say(verdict, words.remedy(remedy.remedy())), details);
        }
        // Nobody is told to stop what somebody else has prescribed.
        String verdict = remedy.remedy().family() == RemedyFamily.RELAXANT
                ? "PRESCRIBED"
                : remedy.severity().name();
        return new Item(words.say("withheld." + verdict, words.remedy(remedy.remedy())), details);
    }

    private List<Item> safetyNet() {
        if (emergency) {
            return List.of();
        }
        List<Item> items = new ArrayList<>();
        Stream.of("safetyNet.nerves", "safetyNet.signs", "safetyNet.infection")
                .forEach(key -> items.add(item(words.say(key))));
        if (clinician) {
            items.addAll(tripwires());
        }
        return items;
    }

    /** The findings that would end this advice, by level, the rules of each beside it. */
    private List<Item> tripwires() {
        Map<Urgency, List<Tripwire>> byLevel = advice.tripwires().stream()
                .collect(Collectors.groupingBy(Tripwire::couldRaiseTo, TreeMap::new, Collectors.toList()));
        return byLevel.entrySet().stream()
                .map(level ->
                        item(words.say("safetyNet.tripwires", level.getKey().code(), tripwires(level.getValue()))))
                .toList();
    }

    /** Findings that the same rules read stand together, with the rules once. */
    private String tripwires(List<Tripwire> wires) {
        Map<List<String>, List<String>> byRules = new LinkedHashMap<>();
        wires.forEach(wire -> byRules.computeIfAbsent(wire.rules(), rules -> new ArrayList<>())
                .add(words.question(wire.finding().key())));
        return byRules.entrySet().stream()
                .map(group -> String.join("; ", group.getValue()) + " [" + String.join(", ", group.getKey()) + "]")
                .collect(Collectors.joining("; "));
    }

    private List<Item> conflicts() {
        if (careOnly) {
            return List.of();
        }
        return advice.conflicts().stream()
                .map(conflict -> clinician
                        ? new Item(
                                words.title(conflict.reason()) + ": " + words.conflict(conflict),
                                List.of(basis(conflict.reason())))
                        : item(words.conflict(conflict)))
                .distinct()
                .toList();
    }

    private List<Item> assumptions() {
        if (careOnly) {
            return List.of();
        }
        return advice.assumptions().stream()
                .filter(assumption -> clinician || assumption.kind() != Assumption.Kind.LAY_PROXY)
                .map(assumption ->
                        item(words.say("assumption." + assumption.kind(), words.question(assumption.about()))))
                .toList();
    }

    private List<Item> sources() {
        Set<String> unread = new TreeSet<>();
        advice.reasons().flatMap(reason -> reason.sources().stream()).forEach(source -> {
            if (!source.basis().citable()) {
                unread.add(source.basis().code());
            }
        });
        List<Item> items = new ArrayList<>();
        if (!advice.citedSources().isEmpty()) {
            items.add(item(words.say("sources.read", String.join(", ", advice.citedSources()))));
        }
        unread.forEach(code -> items.add(item(words.say("sources." + code))));
        if (clinician) {
            String ids =
                    advice.reasons().map(Reason::ruleId).distinct().sorted().collect(Collectors.joining(", "));
            items.add(item(words.say("sources.rules", ids)));
        }
        items.add(item(words.say("sources.knowledge", advice.record().knowledgeNumber())));
        return items;
    }
}
