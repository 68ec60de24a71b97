package dev.careadvisor.rules;

import dev.careadvisor.advice.Basis;
import dev.careadvisor.advice.Conflict;
import dev.careadvisor.advice.LimitKind;
import dev.careadvisor.advice.NoteKind;
import dev.careadvisor.advice.Phase;
import dev.careadvisor.advice.Severity;
import dev.careadvisor.advice.SourceReference;
import dev.careadvisor.advice.Urgency;
import dev.careadvisor.remedy.Remedy;
import dev.careadvisor.rulebase.RuleCard;
import dev.careadvisor.rulebase.Target;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the cards of rules from their text: what a rule states, which inputs it reads, where it comes from. */
final class RuleCards {

    private static final Pattern CALL =
            Pattern.compile("out\\.(\\w+)\\(\\$r, drools\\.getRule\\(\\)\\.getName\\(\\), (.*)\\);");
    private static final Pattern CONSTANT =
            Pattern.compile("\\b(Urgency|Severity|NoteKind|Phase|LimitKind)\\.([A-Z0-9_]+)");
    private static final Pattern TARGET = Pattern.compile("^\"([A-Z_]+)\"");

    private final Map<String, String> citations;
    private final Map<String, Map<String, String>> sides;
    private final Function<String, ConditionShape> conditions;
    private final List<String> problems;

    /**
     * A maker of cards.
     *
     * @param sides for each rule on a conflict, its sides with their sources
     * @param conditions tells of the text of a condition what it reads
     */
    RuleCards(
            Map<String, String> citations,
            Map<String, Map<String, String>> sides,
            Function<String, ConditionShape> conditions,
            List<String> problems) {
        this.citations = citations;
        this.sides = sides;
        this.conditions = conditions;
        this.problems = problems;
    }

    Map<String, RuleCard> of(List<RuleText> rules) {
        Map<String, RuleCard> cards = new TreeMap<>();
        for (RuleText rule : rules) {
            try {
                RuleCard card = card(rule);
                if (cards.put(card.id(), card) != null) {
                    problems.add(rule.place() + ": second rule with the id " + rule.id());
                }
            } catch (IllegalArgumentException e) {
                problems.add(rule.place() + ": rule " + rule.id() + ": " + e.getMessage());
            }
        }
        return cards;
    }

    private RuleCard card(RuleText rule) {
        Matcher call = CALL.matcher(rule.consequence());
        if (!call.matches()) {
            throw new IllegalArgumentException("\"" + rule.consequence() + "\" is not out.name($r, rule name, ...)");
        }
        String arguments = call.group(2);
        String kind =
                switch (call.group(1)) {
                    case "flag" -> "FLAG";
                    case "spacing" -> "SPACING";
                    case "phase", "setback" -> "PHASE";
                    case "offer" -> "OFFER";
                    case "exclude" -> "EXCLUSION";
                    case "excludeSite" -> "SITE";
                    case "limit", "limitPerKilogram" -> "CAP";
                    case "note" -> constant(arguments, "NoteKind");
                    case "disagreement", "disagreementOnOffer" -> "CONFLICT";
                    default -> throw new IllegalArgumentException("unknown statement " + call.group(1));
                };
        return new RuleCard(
                rule.id(),
                rule.title(),
                kind,
                remedies(kind, arguments),
                level(kind, arguments),
                sources(rule.source()),
                conditions.apply(rule.condition()).inputs(),
                rule.file(),
                rule.condition(),
                positions(rule.id(), kind));
    }

    private List<Conflict.Position> positions(String id, String kind) {
        Map<String, String> ofRule = sides.getOrDefault(id, Map.of());
        if (kind.equals("CONFLICT") == ofRule.isEmpty()) {
            throw new IllegalArgumentException(
                    ofRule.isEmpty() ? "a conflict without sides in positions.csv" : "sides, but no conflict");
        }
        return ofRule.entrySet().stream()
                .map(side -> new Conflict.Position(id + "." + side.getKey(), sources(side.getValue())))
                .toList();
    }

    private static Set<Remedy> remedies(String kind, String arguments) {
        if (kind.equals("FLAG") || kind.equals("PHASE")) {
            return Set.of();
        }
        Matcher target = TARGET.matcher(arguments);
        if (!target.find()) {
            throw new IllegalArgumentException("no remedy in \"" + arguments + "\"");
        }
        return Target.named(target.group(1)).remedies();
    }

    private static String level(String kind, String arguments) {
        return switch (kind) {
            case "FLAG" -> constant(arguments, "Urgency");
            case "PHASE" -> constant(arguments, "Phase");
            case "EXCLUSION", "SITE" -> constant(arguments, "Severity");
            case "CAP" -> constant(arguments, "LimitKind");
            default -> "";
        };
    }

    private static String constant(String arguments, String type) {
        Matcher constant = CONSTANT.matcher(arguments);
        while (constant.find()) {
            if (constant.group(1).equals(type)) {
                return known(type, constant.group(2));
            }
        }
        throw new IllegalArgumentException("no " + type + " in \"" + arguments + "\"");
    }

    private static String known(String type, String name) {
        return switch (type) {
            case "Urgency" -> Urgency.valueOf(name).name();
            case "Severity" -> Severity.valueOf(name).name();
            case "NoteKind" -> NoteKind.valueOf(name).name();
            case "Phase" -> Phase.valueOf(name).name();
            default -> LimitKind.valueOf(name).name();
        };
    }

    private List<SourceReference> sources(String text) {
        List<SourceReference> sources = new ArrayList<>();
        for (String part : text.split("; ", -1)) {
            int space = part.lastIndexOf(' ');
            String tag = space < 0 ? "" : part.substring(0, space);
            String code = part.substring(space + 1);
            Basis basis = Arrays.stream(Basis.values())
                    .filter(b -> b.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "\"" + code + "\" is no basis; allowed: SEEN, SEEN-2nd, MEM, POLICY"));
            if (tag.isEmpty() && basis.citable()) {
                throw new IllegalArgumentException("\"" + part + "\" cites no source");
            }
            if (!tag.isEmpty() && !citations.containsKey(tag)) {
                throw new IllegalArgumentException("\"" + tag + "\" is not in sources.csv");
            }
            sources.add(new SourceReference(tag, basis));
        }
        return sources;
    }
}
