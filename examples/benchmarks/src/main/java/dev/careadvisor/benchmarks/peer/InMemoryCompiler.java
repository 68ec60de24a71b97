package dev.careadvisor.benchmarks.peer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles Java text to classes without a file. */
final class InMemoryCompiler {

    private InMemoryCompiler() {}

    /** A class loader with the compiled classes, by their simple names. */
    static ClassLoader compile(Map<String, String> textByName) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Map<String, ByteArrayOutputStream> compiled = new HashMap<>();
        StringWriter problems = new StringWriter();
        List<SimpleJavaFileObject> texts = textByName.entrySet().stream()
                .map(entry -> text(entry.getKey(), entry.getValue()))
                .toList();
        try (JavaFileManager files =
                new ForwardingJavaFileManager<>(compiler.getStandardFileManager(null, null, null)) {
                    @Override
                    public JavaFileObject getJavaFileForOutput(
                            Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
                        return output(name, compiled.computeIfAbsent(name, n -> new ByteArrayOutputStream()));
                    }
                }) {
            List<String> options = List.of("-proc:none", "-cp", System.getProperty("java.class.path"));
            if (!compiler.getTask(problems, files, null, options, null, texts).call()) {
                throw new IllegalStateException(problems.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ClassLoader(InMemoryCompiler.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                ByteArrayOutputStream bytes = compiled.get(name);
                if (bytes == null) {
                    throw new ClassNotFoundException(name);
                }
                return defineClass(name, bytes.toByteArray(), 0, bytes.size());
            }
        };
    }

    private static SimpleJavaFileObject text(String name, String text) {
        return new SimpleJavaFileObject(URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    private static SimpleJavaFileObject output(String name, OutputStream bytes) {
        return new SimpleJavaFileObject(URI.create("bytes:///" + name), JavaFileObject.Kind.CLASS) {
            @Override
            public OutputStream openOutputStream() {
                return bytes;
            }
        };
    }
}
