package dev.careadvisor.timeline;

import dev.careadvisor.advice.Forecast;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;

/**
 * A picture of what a forecast advises: phases and check-ups, what of each medicine may be taken and when, cold and heat, movement, and when to
 * stop and get help. Where the advice is to get care, or where too much is open, it shows that and no plan.
 *
 * <pre>{@code
 * Forecast forecast = advisor.forecast(patient, Duration.ofDays(3));
 * Files.writeString(path, Timeline.of(forecast, ZoneId.of("Europe/London"), Locale.ENGLISH).svg());
 * }</pre>
 *
 * <p>It shows what the person said, as times of doses, so it is as private as the case. Decision support, not a medical device, and not yet
 * reviewed by a clinician; the picture says so. Immutable and thread-safe; the same forecast gives the same bytes everywhere.
 */
public final class Timeline {

    private final Page page;
    private final Words words;

    private Timeline(Page page, Words words) {
        this.page = page;
        this.words = words;
    }

    /**
     * The picture of a forecast.
     *
     * @param forecast of up to 14 days; not null
     * @param zone the zone in which times are shown; not null
     * @param locale a locale without words falls back to English; not null
     * @return the picture
     */
    public static Timeline of(Forecast forecast, ZoneId zone, Locale locale) {
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(locale, "locale");
        Span span = new Span(forecast.start().record().asOf(), forecast.until());
        return of(forecast, Words.of(locale, zone, span));
    }

    static Timeline of(Forecast forecast, Words words) {
        return new Timeline(new PageWriter(forecast, words).page(), words);
    }

    /**
     * The picture as SVG, 390 pixels wide, as high as it needs to be, with real text, a title and a description.
     *
     * @return a document without an XML declaration, lines separated by {@code \n}; written in any encoding of Unicode, it can be put into HTML
     *     as it is
     */
    public String svg() {
        return SvgWriter.write(picture(), words.language());
    }

    /**
     * The text alternative: every word of the picture but the days of its axis and the key to its patterns.
     *
     * @return plain lines separated by {@code \n}, with a blank line between sections
     */
    public String text() {
        return page.text();
    }

    Page page() {
        return page;
    }

    Picture picture() {
        return new Layout(page, words).picture();
    }

    /** Redacted: says nothing about the person. */
    @Override
    public String toString() {
        return "Timeline[redacted]";
    }
}
