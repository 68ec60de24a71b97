package dev.careadvisor.patient;

import dev.careadvisor.table.TableFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue of all inputs: which screen shows a question, which broader question it is part of, and whether its presence reassures.
 *
 * <p>Read once from {@code inputs.csv} beside this class; a row that names no known input, screen or role is an error. Immutable and
 * thread-safe.
 */
public final class InputCatalogue {

    private static final String HEADER = "key,screens,screen_version,part_of,role,knowledge_key";
    private static final InputCatalogue STANDARD = read();

    private final Map<String, Input> byKey;
    private final Map<Screen, List<Question>> items;
    private final Map<Question, Entry> entries;
    private final QuestionSet all;
    private final Map<Screen, List<QuestionSet>> shown;
    private final List<Part> parts;

    /**
     * A question that is part of a broader one.
     *
     * @param part not null
     * @param whole not null
     */
    public record Part(Question part, Question whole) {}

    private record Entry(
            List<Screen> screens, int version, @Nullable Question partOf, boolean reassuring) {}

    private InputCatalogue(Map<String, Input> byKey, Map<Question, Entry> entries) {
        this.byKey = Collections.unmodifiableMap(byKey);
        this.entries = Collections.unmodifiableMap(entries);
        Map<Screen, List<Question>> shownBy = new EnumMap<>(Screen.class);
        for (Screen screen : Screen.values()) {
            shownBy.put(
                    screen,
                    entries.entrySet().stream()
                            .filter(e -> e.getValue().screens().contains(screen))
                            .map(Map.Entry::getKey)
                            .toList());
        }
        this.items = Collections.unmodifiableMap(shownBy);
        this.all = QuestionSet.of(entries.keySet());
        this.shown = byVersion();
        List<Part> links = new ArrayList<>();
        entries.forEach((part, entry) -> {
            Question whole = entry.partOf();
            if (whole != null) {
                links.add(new Part(part, whole));
            }
        });
        this.parts = List.copyOf(links);
    }

    /** For each screen, what its versions 0, 1, 2, ... show. */
    private Map<Screen, List<QuestionSet>> byVersion() {
        Map<Screen, List<QuestionSet>> sets = new EnumMap<>(Screen.class);
        for (Screen screen : Screen.values()) {
            List<QuestionSet> versions = new ArrayList<>();
            for (int version = 0; version <= currentVersion(screen); version++) {
                int until = version;
                versions.add(QuestionSet.of(items(screen).stream()
                        .filter(question -> shownSince(question) <= until)
                        .toList()));
            }
            sets.put(screen, List.copyOf(versions));
        }
        return Collections.unmodifiableMap(sets);
    }

    /**
     * The catalogue of this release.
     *
     * @return the one instance
     */
    public static InputCatalogue standard() {
        return STANDARD;
    }

    /**
     * All questions that are answered present, absent or unknown.
     *
     * @return an unmodifiable set in index order
     */
    public Set<Question> questions() {
        return entries.keySet();
    }

    /**
     * All questions as bits.
     *
     * @return the set of {@link #questions()}
     */
    public QuestionSet all() {
        return all;
    }

    /**
     * What a version of a screen showed, as bits.
     *
     * @param screen not null
     * @param version one above the current one shows the same as that
     * @return the set
     */
    public QuestionSet shown(Screen screen, int version) {
        List<QuestionSet> versions = shown.getOrDefault(screen, List.of());
        return versions.get(Math.max(0, Math.min(version, versions.size() - 1)));
    }

    /**
     * Every question that is part of a broader one, with that one.
     *
     * @return an unmodifiable list, in index order of the parts
     */
    public List<Part> parts() {
        return parts;
    }

    /**
     * All inputs by key.
     *
     * @return an unmodifiable map in a fixed order
     */
    public Map<String, Input> inputs() {
        return byKey;
    }

    /**
     * The input of a key.
     *
     * @param key for example {@code "FINDING.BLACK_STOOL"}; not null
     * @return the input, or empty if there is none
     */
    public Optional<Input> input(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /**
     * The items that a screen shows.
     *
     * @param screen not null
     * @return an unmodifiable list in index order
     */
    public List<Question> items(Screen screen) {
        return items.getOrDefault(screen, List.of());
    }

    /**
     * The screens that show a question.
     *
     * @param question not null
     * @return an unmodifiable list, empty for a question that is asked alone
     */
    public List<Screen> screens(Question question) {
        return entry(question).screens();
    }

    /**
     * The broader question that a question is part of: the part present makes the whole present, the whole absent makes the part absent.
     *
     * @param question not null
     * @return the broader question, if there is one
     */
    public Optional<Question> partOf(Question question) {
        return Optional.ofNullable(entry(question).partOf());
    }

    /**
     * Whether the presence of this input reassures, such as pain that is relieved by a position. All others raise concern or are neutral.
     *
     * @param question not null
     * @return true if presence may make advice less cautious
     */
    public boolean reassuring(Question question) {
        return entry(question).reassuring();
    }

    /**
     * The screen version that first showed a question.
     *
     * @param question not null
     * @return 1 or more
     */
    public int shownSince(Question question) {
        return entry(question).version();
    }

    int currentVersion(Screen screen) {
        return items(screen).stream().mapToInt(this::shownSince).max().orElse(1);
    }

    private Entry entry(Question question) {
        Entry entry = entries.get(question);
        if (entry == null) {
            throw new IllegalStateException("inputs.csv has no row for " + question.key());
        }
        return entry;
    }

    private static InputCatalogue read() {
        Map<String, Input> byKey = new LinkedHashMap<>();
        for (Question[] kind : List.<Question[]>of(
                Finding.values(), Condition.values(), MedicineClass.values(), Allergy.values(), Device.values())) {
            for (Question question : kind) {
                byKey.put(question.key(), question);
            }
        }
        for (ChoiceInput choice : ChoiceInput.values()) {
            byKey.put(choice.key(), choice);
        }
        for (Measurement<?> measurement : Measurement.values()) {
            byKey.put(measurement.key(), measurement);
        }
        for (DoseInput doses : DoseInput.values()) {
            byKey.put(doses.key(), doses);
        }
        Map<Question, Entry> rows = new HashMap<>();
        List<String> problems = new ArrayList<>();
        int lineNumber = 0;
        for (String line : TableFile.lines(InputCatalogue.class, "inputs.csv")) {
            lineNumber++;
            if (lineNumber == 1) {
                if (!line.equals(HEADER)) {
                    problems.add("inputs.csv:1: header is \"" + line + "\"; expected \"" + HEADER + "\"");
                }
                continue;
            }
            try {
                addRow(line, byKey, rows);
            } catch (IllegalArgumentException e) {
                problems.add("inputs.csv:" + lineNumber + ": " + e.getMessage());
            }
        }
        Map<Question, Entry> ordered = new LinkedHashMap<>();
        for (Input input : byKey.values()) {
            if (input instanceof Question question) {
                Entry entry = rows.get(question);
                if (entry == null) {
                    problems.add("inputs.csv: no row for " + question.key());
                } else {
                    ordered.put(question, entry);
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new IllegalStateException(String.join("\n", problems));
        }
        return new InputCatalogue(byKey, ordered);
    }

    private static void addRow(String line, Map<String, Input> byKey, Map<Question, Entry> rows) {
        // The last column is a free note and may hold commas.
        String[] cells = line.split(",", 6);
        if (cells.length != 6) {
            throw new IllegalArgumentException("found " + cells.length + " columns; expected 6");
        }
        Question question = question(cells[0], byKey);
        List<Screen> screens = new ArrayList<>();
        for (String name : new HashSet<>(List.of(cells[1].split(" ")))) {
            if (!name.isEmpty() && !name.equals("BASICS")) {
                screens.add(Screen.valueOf(name));
            }
        }
        Collections.sort(screens);
        int version = cells[2].isEmpty() ? 1 : Integer.parseInt(cells[2]);
        Question partOf = cells[3].isEmpty() ? null : question(cells[3], byKey);
        if (!cells[4].isEmpty() && !cells[4].equals("REASSURING")) {
            throw new IllegalArgumentException("role is \"" + cells[4] + "\"; allowed: REASSURING or empty");
        }
        Entry before = rows.put(question, new Entry(List.copyOf(screens), version, partOf, !cells[4].isEmpty()));
        if (before != null) {
            throw new IllegalArgumentException("second row for " + cells[0]);
        }
    }

    private static Question question(String key, Map<String, Input> byKey) {
        if (byKey.get(key) instanceof Question question) {
            return question;
        }
        throw new IllegalArgumentException("no question has the key " + key);
    }
}
