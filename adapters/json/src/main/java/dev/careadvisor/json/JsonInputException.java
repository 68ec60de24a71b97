package dev.careadvisor.json;

/**
 * A refusal of a document that cannot be read safely, with the path of its first problem. Values are shortened, but they come from the
 * document: a log may carry {@link #path()} and {@link #problem()}, not the message. Immutable and thread-safe.
 */
public final class JsonInputException extends RuntimeException {

    private static final int LONGEST_VALUE = 40;

    /** A JSON path. */
    private final String path;

    /** The problem in words. */
    private final String problem;

    /** The offending value, shortened, or empty. */
    private final String value;

    /** What is allowed, or empty. */
    private final String limit;

    JsonInputException(String path, String problem, String value, String limit) {
        super(path + ": " + problem + (value.isEmpty() ? "" : ": " + value)
                + (limit.isEmpty() ? "" : "; allowed: " + limit));
        this.path = path;
        this.problem = problem;
        this.value = value;
        this.limit = limit;
    }

    /**
     * The place of the problem.
     *
     * @return a JSON path such as {@code $.doses[1].amount}; {@code $} for the whole document; never null
     */
    public String path() {
        return path;
    }

    /**
     * The problem in words.
     *
     * @return for example {@code "unit is missing"}; never null
     */
    public String problem() {
        return problem;
    }

    /**
     * The offending value.
     *
     * @return at most 45 characters without control characters; empty if there is none; never null
     */
    public String value() {
        return value;
    }

    /**
     * What is allowed instead.
     *
     * @return empty if nothing can be said; never null
     */
    public String limit() {
        return limit;
    }

    static String shorten(String text) {
        return clean(text, LONGEST_VALUE);
    }

    /** Cuts text, and takes out what could steer a terminal or turn the direction of writing. */
    static String clean(String text, int longest) {
        String cut = text.length() <= longest ? text : text.substring(0, longest) + "...";
        return cut.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]", "?");
    }
}
