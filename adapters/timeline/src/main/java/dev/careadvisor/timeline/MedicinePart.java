package dev.careadvisor.timeline;

import dev.careadvisor.advice.DoseAllowance;
import dev.careadvisor.advice.DosePlan;
import dev.careadvisor.advice.LimitCheck;
import dev.careadvisor.remedy.RemedyGroup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The section on medicines.
 *
 * @param plan not null
 * @param words not null
 */
record MedicinePart(Plan plan, Words words) {

    List<Section> sections() {
        if (plan.medicines().isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Text(words.say("medicines.title"), Style.HEADING));
        blocks.add(new Block.Text(words.say("medicines.note"), Style.BODY));
        List<String> nsaids = plan.medicines().stream()
                .filter(MedicinePart::nsaid)
                .map(track -> words.phrases().remedy(track.remedy()))
                .toList();
        if (nsaids.size() > 1) {
            blocks.add(new Block.Text(
                    words.say("medicines.onlyOne", String.join(words.say("medicines.or"), nsaids)), Style.STRONG));
        }
        blocks.add(new Block.Axis());
        // What was taken comes first: it is what somebody looks up at night.
        plan.medicines().stream()
                .sorted(Comparator.comparing(track -> track.doses().isEmpty()))
                .forEach(track -> add(track, blocks));
        return List.of(new Section(Section.Kind.MEDICINES, blocks));
    }

    private static boolean nsaid(MedicineTrack track) {
        return RemedyGroup.NSAID.contains(track.remedy());
    }

    private void add(MedicineTrack track, List<Block> blocks) {
        boolean now = track.since().equals(plan.now());
        blocks.add(new Block.Text(headline(track, now), Style.STRONG));
        List<Mark> marks = new ArrayList<>();
        track.doses().forEach(time -> marks.add(new Mark(time, Mark.Kind.DOSE)));
        track.leaving().forEach(leaves -> marks.add(new Mark(leaves.at(), Mark.Kind.LEAVES)));
        blocks.add(new Block.Strip(Band.all(track.allowed(), Fill.DOSE), marks, false));
        if (now) {
            counted(track.first(), blocks);
            leaving(track, blocks);
        }
        List<String> next = now ? next(track.first()) : new ArrayList<>(List.of(words.say("dose.untouched")));
        track.first()
                .plan()
                .flatMap(DosePlan::stopBy)
                .ifPresent(stop -> next.add(words.say(
                        track.first().lastDose().isPresent() || !now ? "dose.stop" : "dose.stopIfBegun",
                        words.time(stop))));
        track.allowed().stream()
                .map(Span::to)
                .filter(end -> end.isBefore(plan.until()))
                .forEach(end -> next.add(words.say(
                        track.first().lastDose().isPresent() ? "dose.ends" : "dose.endsIfNotBegun", words.time(end))));
        words.mayBeSaid("dose." + track.remedy()).ifPresent(next::add);
        track.spacings().forEach(spacing -> next.add(words.phrases().rule(spacing.reason())));
        blocks.add(new Block.Text(String.join(" ", next), Style.BODY));
    }

    private String headline(MedicineTrack track, boolean now) {
        String name = words.phrases().remedy(track.remedy());
        if (!now) {
            return words.say("dose.later", name, words.time(track.since()));
        }
        return track.first()
                .plan()
                .map(dose -> dose.from().isAfter(plan.now())
                        ? words.say("dose.wait", name, words.time(dose.from()))
                        : words.say("dose.now", name, words.mass(dose.amount())))
                .orElseGet(() -> words.say("dose.none", name));
    }

    private void counted(DoseAllowance allowance, List<Block> blocks) {
        String taken = words.say(
                "dose.taken",
                words.mass(allowance.taken()),
                words.mass(allowance.mostInDay()),
                words.mass(allowance.left()));
        blocks.add(new Block.Text(taken, Style.BODY));
        if (allowance.taken().micrograms() > 0) {
            double used = (double) allowance.taken().micrograms()
                    / allowance.mostInDay().micrograms();
            blocks.add(new Block.Gauge(Math.min(1, used)));
        }
    }

    private List<String> next(DoseAllowance allowance) {
        List<String> sentences = new ArrayList<>();
        allowance.plan().ifPresent(dose -> {
            String amount = words.mass(dose.amount());
            if (dose.from().isAfter(plan.now())) {
                sentences.add(words.say("dose.earliest", amount, words.time(dose.from())));
            } else {
                dose.next().ifPresent(time -> sentences.add(words.say("dose.next", amount, words.time(time))));
                sentences.add(
                        dose.moreInDay() == 0 ? words.say("dose.noMore") : words.say("dose.more", dose.moreInDay()));
            }
            larger(allowance, dose, sentences);
        });
        return sentences;
    }

    /** Larger amounts that have to wait longer than the one that comes first. */
    private void larger(DoseAllowance allowance, DosePlan first, List<String> sentences) {
        for (DoseAllowance.Option option : allowance.options()) {
            if (option.from().isAfter(first.from()) && option.amount().isMoreThan(first.amount())) {
                sentences.add(words.say("dose.option", words.mass(option.amount()), words.time(option.from())));
            }
        }
    }

    private void leaving(MedicineTrack track, List<Block> blocks) {
        if (!track.leaving().isEmpty()) {
            String doses =
                    track.leaving().stream().map(this::leaves).collect(Collectors.joining(words.say("list.and")));
            blocks.add(new Block.Text(words.say("dose.leaving", doses), Style.BODY));
        }
    }

    private String leaves(LimitCheck.Leaving leaves) {
        return words.say("dose.leaves", words.mass(leaves.amount()), words.time(leaves.at()));
    }
}
