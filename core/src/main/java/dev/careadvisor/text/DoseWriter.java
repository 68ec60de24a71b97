package dev.careadvisor.text;

import dev.careadvisor.advice.AppliedLimit;
import dev.careadvisor.advice.CareAdvice;
import dev.careadvisor.advice.DoseAllowance;
import dev.careadvisor.advice.DosePlan;
import dev.careadvisor.advice.LimitKind;
import dev.careadvisor.advice.Note;
import dev.careadvisor.advice.NoteKind;
import dev.careadvisor.advice.Recommendation;
import dev.careadvisor.advice.Spacing;
import dev.careadvisor.text.AdviceText.Item;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts what may be taken of each medicine into words: how much, from when, what may follow it, and what to mind with it. */
final class DoseWriter {

    /** What goes with taking a medicine stands beside its dose; warnings stand beside the offer. */
    static final Set<NoteKind> BESIDE_THE_DOSE = Set.of(NoteKind.USE, NoteKind.OTHER_PACKS, NoteKind.SPACING);

    private final CareAdvice advice;
    private final boolean clinician;
    private final Wording words;

    DoseWriter(CareAdvice advice, boolean clinician, Wording words) {
        this.advice = advice;
        this.clinician = clinician;
        this.words = words;
    }

    List<Item> items() {
        List<Recommendation.Medicine> medicines = advice.medicines().stream()
                .sorted(Comparator.comparing(medicine -> medicine.allowance().ingredient()))
                .toList();
        List<List<Note>> notes = medicines.stream().map(DoseWriter::notes).toList();
        List<Note> shared = new ArrayList<>();
        if (notes.size() > 1) {
            shared.addAll(notes.get(0));
            notes.forEach(shared::retainAll);
        }
        List<Item> items = new ArrayList<>();
        medicines.forEach(medicine -> items.add(dose(medicine, shared)));
        if (!shared.isEmpty()) {
            items.add(new Item(words.say("dose.all"), said(shared)));
        }
        return items;
    }

    private static List<Note> notes(Recommendation.Medicine medicine) {
        return medicine.notes().stream()
                .filter(note -> BESIDE_THE_DOSE.contains(note.kind()))
                .toList();
    }

    private List<String> said(List<Note> notes) {
        return notes.stream().map(note -> words.note(note, clinician)).toList();
    }

    private Item dose(Recommendation.Medicine medicine, List<Note> shared) {
        DoseAllowance allowance = medicine.allowance();
        List<String> details = new ArrayList<>();
        details.add(words.say(
                "dose.taken",
                words.mass(allowance.taken()),
                words.mass(allowance.mostInDay()),
                words.mass(allowance.left())));
        allowance.lastDose().ifPresent(time -> details.add(words.say("dose.last", words.time(time))));
        details.addAll(later(allowance));
        if (allowance.now().isEmpty() || clinician) {
            AppliedLimit binding = allowance.binding();
            details.add(words.withId(
                    words.say("dose.binding." + binding.kind(), words.limit(binding.kind(), binding.value())),
                    binding.reason(),
                    clinician));
        }
        allowance.now().ifPresent(now -> details.add(wait(medicine, now.micrograms())));
        allowance.plan().ifPresentOrElse(plan -> details.addAll(plan(plan)), () -> details.add(words.say("dose.over")));
        allowance.plan().ifPresent(plan -> medicine.spacings()
                .forEach(s -> details.add(spacing(s, plan.from(), clinician, words))));
        List<Note> own = new ArrayList<>(notes(medicine));
        own.removeAll(shared);
        details.addAll(said(own));
        return new Item(headline(medicine), details);
    }

    private String headline(Recommendation.Medicine medicine) {
        DoseAllowance allowance = medicine.allowance();
        String name = words.remedy(medicine.remedy());
        return allowance
                .now()
                .map(now -> medicine.limit(LimitKind.FIRST_DOSE)
                        .filter(first -> allowance.lastDose().isEmpty() && first.value() < now.micrograms())
                        .map(first -> words.say(
                                "dose.nowFirst", name, words.limit(first.kind(), first.value()), words.mass(now)))
                        .orElseGet(() -> words.say("dose.now", name, words.mass(now))))
                .orElseGet(() -> words.say("dose.none", name));
    }

    /** Amounts that become possible later; never one at a time when none may be taken any more. */
    private List<String> later(DoseAllowance allowance) {
        Instant asOf = advice.record().asOf();
        List<String> lines = new ArrayList<>();
        for (DoseAllowance.Option option : promised(allowance)) {
            boolean moreAtThatTime = allowance.options().stream()
                    .anyMatch(other ->
                            other.from().equals(option.from()) && other.amount().isMoreThan(option.amount()));
            if (option.from().isAfter(asOf) && !moreAtThatTime) {
                lines.add(words.say("dose.from", words.mass(option.amount()), words.time(option.from())));
            }
        }
        return lines;
    }

    private static List<DoseAllowance.Option> promised(DoseAllowance allowance) {
        if (allowance.plan().isEmpty()) {
            return List.of();
        }
        DosePlan plan = allowance.plan().get();
        Instant stopBy = plan.stopBy().orElse(Instant.MAX);
        return allowance.options().stream()
                .filter(option ->
                        !option.from().isAfter(plan.from()) || option.from().isBefore(stopBy))
                .toList();
    }

    private List<String> plan(DosePlan plan) {
        List<String> lines = new ArrayList<>();
        String amount = words.mass(plan.amount());
        boolean now = plan.from().equals(advice.record().asOf());
        String when = now ? "now" : "later";
        plan.next()
                .ifPresentOrElse(
                        next -> lines.add(
                                words.say("dose.next." + when, amount, words.time(plan.from()), words.time(next))),
                        () -> lines.add(words.say("dose.noNext." + when, amount, words.time(plan.from()))));
        boolean inDay = plan.next()
                .map(next -> next.isBefore(plan.from().plusSeconds(24 * 3_600)))
                .orElse(false);
        if (inDay) {
            lines.add(words.say("dose.more", plan.moreInDay(), amount));
        }
        plan.stopBy().ifPresent(stopBy -> lines.add(stop(plan, stopBy)));
        return lines;
    }

    /** A person reads a day, the one on which the end comes being no longer part of it; the hour only if a dose is still open on that day. */
    private String stop(DosePlan plan, Instant stopBy) {
        Instant dayBegins = words.startOfDay(stopBy);
        boolean dayIsFree = dayBegins.isAfter(plan.next().orElse(plan.from()));
        return dayIsFree && !clinician
                ? words.say("dose.stopDay", words.day(stopBy))
                : words.say("dose.stopTime", words.time(stopBy));
    }

    /** Between which times the other medicines must not be taken. */
    static String spacing(Spacing spacing, Instant dose, boolean clinician, Wording words) {
        String others = spacing.others().stream().map(words::question).collect(Collectors.joining("; "));
        return words.withId(
                words.say(
                        "dose.spacing",
                        words.time(dose),
                        words.time(spacing.otherNotAfter(dose)),
                        words.time(spacing.otherNotBefore(dose)),
                        others),
                spacing.reason(),
                clinician);
    }

    /** The wait after the amount that is offered now, and the longer one before a large dose where there is one. */
    private String wait(Recommendation.Medicine medicine, long now) {
        AppliedLimit usual = medicine.limit(LimitKind.DOSE_INTERVAL).orElseThrow();
        AppliedLimit longer = medicine.limit(LimitKind.LARGE_DOSE_INTERVAL).orElse(usual);
        long large =
                medicine.limit(LimitKind.LARGE_DOSE).map(AppliedLimit::value).orElse(Long.MAX_VALUE);
        boolean largePossible =
                medicine.limit(LimitKind.SINGLE_DOSE).map(AppliedLimit::value).orElse(0L) > large;
        if (now > large || !largePossible || longer.value() <= usual.value()) {
            AppliedLimit applied = now > large && longer.value() > usual.value() ? longer : usual;
            return words.say("dose.interval", words.limit(applied.kind(), applied.value()));
        }
        return words.say(
                "dose.interval.large",
                words.limit(usual.kind(), usual.value()),
                words.limit(longer.kind(), longer.value()),
                words.limit(LimitKind.LARGE_DOSE, large));
    }
}
