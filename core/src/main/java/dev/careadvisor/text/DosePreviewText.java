package dev.careadvisor.text;

import dev.careadvisor.advice.DosePreview;
import dev.careadvisor.advice.LimitCheck;
import dev.careadvisor.advice.LimitKind;
import dev.careadvisor.advice.Reason;
import dev.careadvisor.advice.Voice;
import dev.careadvisor.remedy.Remedy;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What is said to a dose before it is taken, in words. Immutable and thread-safe.
 *
 * @param verdict whether it may be taken, and from when
 * @param reasons what stands against it, or which questions come first; possibly none
 * @param arithmetic each limit with its numbers, the one that decides marked; possibly none
 */
public record DosePreviewText(String verdict, List<String> reasons, List<String> arithmetic) {

    /** Copies the lists. */
    public DosePreviewText {
        reasons = List.copyOf(reasons);
        arithmetic = List.copyOf(arithmetic);
    }

    /**
     * A preview in words.
     *
     * @param preview not null
     * @param voice who it speaks to; not null
     * @param locale a locale without text falls back to English; not null
     * @param zone the zone in which times are shown; not null
     * @return the words
     */
    public static DosePreviewText of(DosePreview preview, Voice voice, Locale locale, ZoneId zone) {
        return of(preview, voice, new Wording(voice, locale, zone));
    }

    static DosePreviewText of(DosePreview preview, Voice voice, Wording words) {
        boolean clinician = voice == Voice.CLINICIAN;
        List<String> reasons = new ArrayList<>();
        String verdict;
        if (preview.verdict() instanceof DosePreview.Allowed) {
            verdict = words.say("preview.ALLOWED");
        } else if (preview.verdict() instanceof DosePreview.AllowedFrom later) {
            verdict = words.say("preview.ALLOWED_FROM", words.time(later.from()));
        } else if (preview.verdict() instanceof DosePreview.NeedsAnswers needs) {
            verdict = words.say("preview.NEEDS_ANSWERS");
            needs.questions().forEach(key -> reasons.add(words.question(key)));
        } else {
            DosePreview.NotAllowed not = (DosePreview.NotAllowed) preview.verdict();
            verdict = words.say("preview." + not.why());
            if (not.why() == DosePreview.Why.EXCLUDED || not.why() == DosePreview.Why.TOO_LATE) {
                not.reasons().forEach(reason -> reasons.add(said(reason, clinician, words)));
            }
        }
        List<String> arithmetic = new ArrayList<>();
        boolean several =
                preview.limits().stream().map(LimitCheck::ingredient).distinct().count() > 1;
        for (LimitCheck check : preview.limits()) {
            String line = check(check, preview.asOf(), words);
            String named = several
                    ? words.say(
                            "fact",
                            words.remedy(Remedy.valueOf(check.ingredient().name())),
                            line)
                    : line;
            boolean binds = preview.binding().filter(check::equals).isPresent();
            arithmetic.add(words.withId(
                    binds ? words.say("check.binding", named) : named,
                    check.limit().reason(),
                    clinician));
        }
        preview.spacings()
                .forEach(spacing -> arithmetic.add(DoseWriter.spacing(spacing, from(preview), clinician, words)));
        return new DosePreviewText(verdict, reasons, arithmetic);
    }

    private static Instant from(DosePreview preview) {
        return preview.verdict() instanceof DosePreview.AllowedFrom later ? later.from() : preview.asOf();
    }

    private static String said(Reason reason, boolean clinician, Wording words) {
        return words.withId(clinician ? words.title(reason) : words.rule(reason), reason, clinician);
    }

    private static String check(LimitCheck check, Instant asOf, Wording words) {
        String limit = words.limit(check.limit().kind(), check.limit().value());
        if (check instanceof LimitCheck.SingleDose single) {
            return words.say("check.single", words.mass(single.amount()), limit);
        }
        if (check instanceof LimitCheck.DayCap day) {
            return dayCap(day, words);
        }
        if (check instanceof LimitCheck.Interval interval) {
            if (interval.lastDose().isEmpty()) {
                return words.say("check.interval.first", limit);
            }
            Instant from = interval.keptFrom().orElse(asOf);
            return words.say(
                    from.isAfter(asOf) ? "check.interval.from" : "check.interval",
                    limit,
                    words.time(interval.lastDose().get()),
                    words.time(from));
        }
        LimitCheck.DaysOfUse days = (LimitCheck.DaysOfUse) check;
        return words.say("check.days", days.used(), days.most());
    }

    private static String dayCap(LimitCheck.DayCap day, Wording words) {
        String sum = words.say(
                "check.day",
                words.mass(day.taken()),
                words.mass(day.amount()),
                words.mass(day.taken().plus(day.amount())),
                words.limit(LimitKind.DAILY_DOSE, day.cap().micrograms()),
                words.mass(day.left()));
        List<String> sentences = new ArrayList<>(List.of(sum));
        if (day.amount().isMoreThan(day.left())) {
            day.leaving()
                    .forEach(leaving -> sentences.add(
                            words.say("check.leaving", words.mass(leaving.amount()), words.time(leaving.at()))));
        }
        return String.join(" ", sentences);
    }
}
