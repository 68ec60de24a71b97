package dev.careadvisor.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The names that are most like one that is not known. */
final class Nearest {

    private static final int MOST = 4;

    private Nearest() {}

    static List<String> to(String text, Collection<String> names) {
        String wanted = plain(text);
        return names.stream()
                .sorted(Comparator.<String>comparingInt(name -> distance(wanted, plain(name)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    /** Edits from one to the other; a name that holds the text, or with which it begins, is nearer than any other. */
    private static int distance(String text, String name) {
        if (!text.isEmpty() && (name.contains(text) || text.startsWith(name))) {
            return 0;
        }
        int[] row = new int[name.length() + 1];
        for (int j = 0; j <= name.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= text.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= name.length(); j++) {
                int change = diagonal + (text.charAt(i - 1) == name.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[name.length()];
    }
}
