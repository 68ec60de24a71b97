package dev.careadvisor.coding;

import dev.careadvisor.patient.InputCatalogue;
import dev.careadvisor.patient.Question;
import dev.careadvisor.table.TableFile;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The codes of conditions, findings and devices that were checked against a published list (table F, marked SEEN). Only a whole code
 * matches: a code that is missing, or a finer or coarser one, says nothing. Immutable and thread-safe.
 */
public final class ConditionCodes {

    private static final String FILE = "conditions-codes.csv";
    private static final String HEADER = "system|code|question|row|basis";
    private static final ConditionCodes STANDARD =
            new ConditionCodes(parse(TableFile.lines(ConditionCodes.class, FILE)));

    private final Map<String, Entry> byKey;

    /**
     * A code and what it stands for.
     *
     * @param system the code system; not null
     * @param code the code as it is published; not null
     * @param question the condition, finding or device; not null
     * @param row the row of the clinical tables, for example {@code "F-38"}; not null
     * @param basis how it is known: SEEN; not null
     */
    public record Entry(CodeSystem system, String code, Question question, String row, String basis) {

        /** Checks for nulls. */
        public Entry {
            Objects.requireNonNull(system, "system");
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(question, "question");
            Objects.requireNonNull(row, "row");
            Objects.requireNonNull(basis, "basis");
        }
    }

    private ConditionCodes(Map<String, Entry> byKey) {
        this.byKey = byKey;
    }

    /**
     * The codes of this release.
     *
     * @return the one instance
     */
    public static ConditionCodes standard() {
        return STANDARD;
    }

    /**
     * The condition, finding or device of a code.
     *
     * @param system the code system; not null
     * @param code the code; ICD-10-CM with or without the dot; not null
     * @return the question that the code answers with present, or empty if the code is not in the table
     */
    public Optional<Question> find(CodeSystem system, String code) {
        return Optional.ofNullable(byKey.get(key(system, code))).map(Entry::question);
    }

    /**
     * All codes.
     *
     * @return each code once, in an unmodifiable collection
     */
    public Collection<Entry> entries() {
        return byKey.values();
    }

    private static String key(CodeSystem system, String code) {
        String plain = code.strip().toUpperCase(Locale.ROOT);
        return system + " " + (system == CodeSystem.ICD_10_CM ? withoutDot(plain) : plain);
    }

    /** The dot of ICD-10-CM stands after the third character or is left out; elsewhere it makes another, unknown code. */
    private static String withoutDot(String code) {
        return code.indexOf('.') == 3 ? code.substring(0, 3) + code.substring(4) : code;
    }

    static Map<String, Entry> parse(List<String> lines) {
        Map<String, Question> questions = InputCatalogue.standard().questions().stream()
                .collect(Collectors.toMap(Question::key, Function.identity()));
        Map<String, Entry> byKey = new LinkedHashMap<>();
        TableFile.read(FILE, lines, HEADER, cells -> {
            Entry entry = entry(cells, questions);
            if (byKey.putIfAbsent(key(entry.system(), entry.code()), entry) != null) {
                throw new IllegalArgumentException("second row for the code " + entry.code());
            }
        });
        return Collections.unmodifiableMap(byKey);
    }

    private static Entry entry(String[] cells, Map<String, Question> questions) {
        Question question = questions.get(cells[2]);
        if (question == null) {
            throw new IllegalArgumentException("no input with the key " + cells[2]);
        }
        if (!cells[4].equals("SEEN")) {
            throw new IllegalArgumentException("only codes that are SEEN are shipped");
        }
        return new Entry(CodeSystem.valueOf(cells[0]), cells[1], question, cells[3], cells[4]);
    }
}
