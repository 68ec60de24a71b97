package dev.careadvisor.cli;

/** When to colour. */
enum ColorChoice {
    ALWAYS,
    AUTO,
    NEVER;

    boolean in(Shell shell) {
        return switch (this) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO ->
                shell.terminal()
                        && !shell.has("NO_COLOR")
                        && !"dumb".equals(shell.environment().get("TERM"));
        };
    }
}
