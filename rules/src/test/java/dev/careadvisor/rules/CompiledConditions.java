package dev.careadvisor.rules;

import dev.careadvisor.rulebase.Reading;
import dev.careadvisor.rulebase.RemedyReading;
import dev.careadvisor.rulebase.TriageReading;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Conditions as plain Java, without Drools: thousands are compiled in seconds. */
final class CompiledConditions {

    private static final int EACH_CLASS = 400;

    private CompiledConditions() {}

    /** A condition over one kind of reading; not a reading of that kind: false. */
    record Source(String condition, boolean triage) {}

    static List<Predicate<Reading>> compile(List<Source> conditions, Path folder) throws IOException {
        List<JavaFileObject> files = new ArrayList<>();
        int classes = (conditions.size() + EACH_CLASS - 1) / EACH_CLASS;
        for (int number = 0; number < classes; number++) {
            files.add(file(
                    "Conditions" + number,
                    conditions.subList(number * EACH_CLASS, Math.min(conditions.size(), (number + 1) * EACH_CLASS))));
        }
        Files.createDirectories(folder);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter problems = new StringWriter();
        List<String> options =
                List.of("-proc:none", "-d", folder.toString(), "-cp", System.getProperty("java.class.path"));
        if (!compiler.getTask(problems, null, null, options, null, files).call()) {
            throw new IllegalStateException(problems.toString());
        }
        List<Predicate<Reading>> compiled = new ArrayList<>();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, CompiledConditions.class.getClassLoader())) {
            for (int number = 0; number < classes; number++) {
                @SuppressWarnings("unchecked")
                List<Predicate<Reading>> some = (List<Predicate<Reading>>)
                        loader.loadClass("Conditions" + number).getField("ALL").get(null);
                compiled.addAll(some);
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return compiled;
    }

    private static JavaFileObject file(String name, List<Source> conditions) {
        StringBuilder text = new StringBuilder("""
                import dev.careadvisor.advice.*;
                import dev.careadvisor.medicine.*;
                import dev.careadvisor.patient.*;
                import dev.careadvisor.remedy.*;
                import dev.careadvisor.rulebase.*;
                """);
        text.append("public class ").append(name).append(" {\n");
        for (int i = 0; i < conditions.size(); i++) {
            Source source = conditions.get(i);
            String type = (source.triage() ? TriageReading.class : RemedyReading.class).getSimpleName();
            text.append("  static boolean c%d(Reading any) { return any instanceof %s r && (%s); }%n"
                    .formatted(i, type, java(source.condition())));
        }
        text.append(
                "  public static final java.util.List<java.util.function.Predicate<Reading>> ALL = java.util.List.of(\n");
        text.append(java.util.stream.IntStream.range(0, conditions.size())
                .mapToObj(i -> "    " + name + "::c" + i)
                .collect(Collectors.joining(",\n")));
        text.append(");\n}\n");
        return new SimpleJavaFileObject(URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    /** The condition on a reading called r; commas between conditions are "and". */
    private static String java(String condition) {
        if (condition.isBlank()) {
            return "true";
        }
        StringBuilder and = new StringBuilder();
        int depth = 0;
        for (char c : condition.toCharArray()) {
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            and.append(c == ',' && depth == 0 ? ") && (" : c);
        }
        return "(" + and.toString().replaceAll("(?<![\\w.])([a-z]\\w*)\\(", "r.$1(") + ")";
    }
}
