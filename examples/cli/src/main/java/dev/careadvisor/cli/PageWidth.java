package dev.careadvisor.cli;

/** How many columns a page has. */
final class PageWidth {

    static final int NARROWEST = 20;
    static final int WIDEST_CHOSEN = 400;

    private static final int USUAL = 80;
    /** Longer lines are hard to read, however wide the window is. */
    private static final int WIDEST = 100;

    private PageWidth() {}

    /** The width of the terminal, which the script puts into COLUMNS if the shell did not. */
    static int of(Shell shell) {
        String columns = shell.environment().getOrDefault("COLUMNS", "");
        int width = columns.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(columns) : USUAL;
        return Math.max(NARROWEST, Math.min(WIDEST, width));
    }
}
