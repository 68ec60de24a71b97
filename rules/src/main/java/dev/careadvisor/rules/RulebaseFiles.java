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
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The rule files as text: read strictly, turned into cards, and hashed.
 *
 * @param cards by rule id
 * @param citations by source tag
 * @param version with the hash of all files
 */
record RulebaseFiles(Map<String, RuleCard> cards, Map<String, String> citations, KnowledgeVersion version) {

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
        Map<String, RuleCard> cards = new RuleCards(citations, sides, problems).of(rules);
        sides.keySet().stream()
                .filter(id -> !cards.containsKey(id))
                .forEach(id -> problems.add("positions.csv: no rule " + id));
        if (!problems.isEmpty()) {
            throw new RuleFileException(problems);
        }
        return new RulebaseFiles(
                Collections.unmodifiableMap(cards),
                Collections.unmodifiableMap(citations),
                version(HexFormat.of().formatHex(digest.digest())));
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
        int lineNumber = 0;
        for (String line : text.lines().toList()) {
            lineNumber++;
            List<String> cells = DecisionTableReader.cells(line);
            if (lineNumber == 1) {
                if (!line.equals(SOURCES_HEADER)) {
                    problems.add("sources.csv:1: header is \"" + line + "\"; expected \"" + SOURCES_HEADER + "\"");
                }
            } else if (cells.size() != 3
                    || cells.get(0).isEmpty()
                    || cells.get(2).isEmpty()) {
                problems.add("sources.csv:" + lineNumber + ": expected a tag, a basis and a citation");
            } else if (citations.put(cells.get(0), cells.get(2)) != null) {
                problems.add("sources.csv:" + lineNumber + ": second row for " + cells.get(0));
            }
        }
        return citations;
    }

    /** What the sides of a conflict hold: rule, side, sources. */
    private static Map<String, Map<String, String>> sides(String text, List<String> problems) {
        Map<String, Map<String, String>> sides = new LinkedHashMap<>();
        int lineNumber = 0;
        for (String line : text.lines().toList()) {
            lineNumber++;
            List<String> cells = DecisionTableReader.cells(line);
            if (lineNumber == 1) {
                if (!line.equals(POSITIONS_HEADER)) {
                    problems.add("positions.csv:1: header is \"" + line + "\"; expected \"" + POSITIONS_HEADER + "\"");
                }
            } else if (cells.size() != 3 || !cells.get(1).matches("[A-D]")) {
                problems.add("positions.csv:" + lineNumber + ": expected a rule, a side A to D and its sources");
            } else if (sides.computeIfAbsent(cells.get(0), id -> new TreeMap<>())
                            .put(cells.get(1), cells.get(2))
                    != null) {
                problems.add("positions.csv:" + lineNumber + ": second side " + cells.get(1) + " of " + cells.get(0));
            }
        }
        return sides;
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
