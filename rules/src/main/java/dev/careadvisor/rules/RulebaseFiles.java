package dev.careadvisor.rules;

import dev.careadvisor.rulebase.KnowledgeVersion;
import dev.careadvisor.rulebase.RuleCard;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The rule files as text: read strictly, turned into cards, and hashed.
 *
 * @param cards by rule id
 * @param citations by source tag
 * @param shapes by rule id
 * @param version with the hash of all files
 */
record RulebaseFiles(
        Map<String, RuleCard> cards,
        Map<String, String> citations,
        Map<String, RuleShape> shapes,
        KnowledgeVersion version) {

    private static final String TEXTS = "/META-INF/careadvisor/rulebase/";
    private static final String BESIDE = "/dev/careadvisor/rules/";
    private static final String POSITIONS_HEADER = "id,side,sources";
    private static final String SOURCES_HEADER = "tag,basis,citation";

    static RulebaseFiles read() {
        List<String> problems = new ArrayList<>();
        MessageDigest digest = sha256();
        Map<String, String> citations = citations(hashed(digest, BESIDE + "sources.csv"), problems);
        Map<String, Map<String, String>> sides = sides(hashed(digest, BESIDE + "positions.csv"), problems);
        List<RuleText> rules = new ArrayList<>();
        for (String file : hashed(digest, BESIDE + "rulebase.index").lines().toList()) {
            List<String> lines = hashed(digest, TEXTS + file).lines().toList();
            rules.addAll(
                    file.endsWith(".drl.csv")
                            ? new DecisionTableReader(file, problems).read(lines)
                            : new DrlReader(file, problems).read(lines));
        }
        Map<String, ConditionShape> told = new HashMap<>();
        Function<String, ConditionShape> conditions = text -> told.computeIfAbsent(text, ConditionShape::of);
        Map<String, RuleCard> cards = new RuleCards(citations, sides, conditions, problems).of(rules);
        sides.keySet().stream()
                .filter(id -> !cards.containsKey(id))
                .forEach(id -> problems.add("positions.csv: no rule " + id));
        if (!problems.isEmpty()) {
            throw new RuleFileException(problems);
        }
        return new RulebaseFiles(
                Collections.unmodifiableMap(cards),
                Collections.unmodifiableMap(citations),
                rules.stream()
                        .collect(Collectors.toUnmodifiableMap(
                                RuleText::id, rule -> RuleShape.of(rule, conditions.apply(rule.condition())))),
                version(HexFormat.of().formatHex(digest.digest())));
    }

    RuleShape shape(String id) {
        RuleShape shape = shapes.get(id);
        if (shape == null) {
            throw new IllegalStateException("the model has a rule " + id + " that no file has");
        }
        return shape;
    }

    private static KnowledgeVersion version(String hash) {
        Properties properties = new Properties();
        try (InputStream in = open(BESIDE + "knowledge.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new KnowledgeVersion(
                properties.getProperty("number"),
                hash,
                LocalDate.parse(properties.getProperty("date")),
                LocalDate.parse(properties.getProperty("expires")));
    }

    private static Map<String, String> citations(String text, List<String> problems) {
        Map<String, String> citations = new LinkedHashMap<>();
        rows("sources.csv", text, SOURCES_HEADER, problems, cells -> {
            if (cells.size() != 3 || cells.get(0).isEmpty() || cells.get(2).isEmpty()) {
                throw new IllegalArgumentException("expected a tag, a basis and a citation");
            }
            if (citations.put(cells.get(0), cells.get(2)) != null) {
                throw new IllegalArgumentException("second row for " + cells.get(0));
            }
        });
        return citations;
    }

    /** What the sides of a conflict hold: rule, side, sources. */
    private static Map<String, Map<String, String>> sides(String text, List<String> problems) {
        Map<String, Map<String, String>> sides = new LinkedHashMap<>();
        rows("positions.csv", text, POSITIONS_HEADER, problems, cells -> {
            if (cells.size() != 3 || !cells.get(1).matches("[A-D]")) {
                throw new IllegalArgumentException("expected a rule, a side A to D and its sources");
            }
            Map<String, String> ofRule = sides.computeIfAbsent(cells.get(0), id -> new TreeMap<>());
            if (ofRule.put(cells.get(1), cells.get(2)) != null) {
                throw new IllegalArgumentException("second side " + cells.get(1) + " of " + cells.get(0));
            }
        });
        return sides;
    }

    /** Reads a table with commas; a row that is refused becomes a problem with its line. */
    private static void rows(
            String file, String text, String header, List<String> problems, Consumer<List<String>> row) {
        int lineNumber = 0;
        for (String line : text.lines().toList()) {
            lineNumber++;
            if (lineNumber > 1) {
                try {
                    row.accept(DecisionTableReader.cells(line));
                } catch (IllegalArgumentException e) {
                    problems.add(file + ":" + lineNumber + ": " + e.getMessage());
                }
            } else if (!line.equals(header)) {
                problems.add(file + ":1: header is \"" + line + "\"; expected \"" + header + "\"");
            }
        }
    }

    private static String hashed(MessageDigest digest, String resource) {
        try (InputStream in = open(resource)) {
            byte[] bytes = in.readAllBytes();
            digest.update(resource.getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String resource) {
        InputStream in = RulebaseFiles.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException("the rulebase has no file " + resource);
        }
        return in;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
