package dev.careadvisor.timeline;

/** How a line of text looks. No text is below 12 pixels on a phone that is 390 pixels wide. */
enum Style {
    /** The title of the picture. */
    TITLE(20, true, 26),
    /** What is most urgent. */
    ALERT(17, true, 23),
    /** The heading of a section. */
    HEADING(17, true, 24),
    /** The name of a thing and what holds for it now. */
    STRONG(14, true, 20),
    /** Running text. */
    BODY(14, false, 19),
    /** What is less important. */
    NOTE(12, false, 16);

    private final int size;
    private final boolean bold;
    private final int lineHeight;

    Style(int size, boolean bold, int lineHeight) {
        this.size = size;
        this.bold = bold;
        this.lineHeight = lineHeight;
    }

    int size() {
        return size;
    }

    boolean bold() {
        return bold;
    }

    int lineHeight() {
        return lineHeight;
    }
}
