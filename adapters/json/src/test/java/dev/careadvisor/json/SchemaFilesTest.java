package dev.careadvisor.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/**
 * The published schemas are equal to what the types say. After a change of a type, write them anew:
 *
 * <pre>mvn -pl adapters/json -am test -Dtest=SchemaFilesTest -Dsurefire.failIfNoSpecifiedTests=false -Dcareadvisor.schemas=write</pre>
 */
class SchemaFilesTest {

    private static final Path FOLDER = Path.of("src/main/resources/dev/careadvisor/json");

    @Test
    void caseSchemaIsUpToDate() throws IOException {
        check(CaseSchema.FILE, CaseSchema.make());
    }

    @Test
    void adviceSchemaIsUpToDate() throws IOException {
        check(AdviceSchema.FILE, AdviceSchema.make());
    }

    private static void check(String file, ObjectNode schema) throws IOException {
        Path path = FOLDER.resolve(file);
        String expected = Document.writePretty(schema) + "\n";
        if ("write".equals(System.getProperty("careadvisor.schemas"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(path, expected);
        }
        assertEquals(expected, Files.readString(path), "stale: see the comment of this test");
    }
}
