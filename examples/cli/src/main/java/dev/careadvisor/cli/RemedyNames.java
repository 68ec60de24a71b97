package dev.careadvisor.cli;

import dev.careadvisor.remedy.Remedy;
import dev.careadvisor.text.RemedyText;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Remedies by the names that people type: the constant or its words, whatever the case and the signs between. */
final class RemedyNames {

    private RemedyNames() {}

    static String words(Remedy remedy) {
        return RemedyText.of(remedy, Locale.ENGLISH).name();
    }

    /** The remedy of a name, or else the only one of some whose name begins with the text. */
    static Optional<Remedy> find(String text, Collection<Remedy> among) {
        String wanted = plain(text);
        Optional<Remedy> exact = among.stream()
                .filter(remedy -> plain(remedy.name()).equals(wanted)
                        || plain(words(remedy)).equals(wanted))
                .findFirst();
        if (exact.isPresent() || wanted.isEmpty()) {
            return exact;
        }
        List<Remedy> begun = among.stream()
                .filter(remedy -> plain(remedy.name()).startsWith(wanted)
                        || plain(words(remedy)).startsWith(wanted))
                .toList();
        return begun.size() == 1 ? Optional.of(begun.get(0)) : Optional.empty();
    }

    static String nearest(String text) {
        return Nearest.to(
                        text,
                        Arrays.stream(Remedy.values()).map(RemedyNames::typed).toList())
                .stream()
                .collect(Collectors.joining(", "));
    }

    private static String typed(Remedy remedy) {
        return remedy.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("^(an?|the) ", "")
                .replaceAll("\\(.*\\)", "")
                .replaceAll("[^a-z0-9]", "");
    }
}
