package pl.mors.programme.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import pl.mors.programme.file.ProgrammeFileOutcome.Loaded;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema catches typos everywhere, names every field in Polish, and its documentation keeps up with it. */
class ProgrammeSchemaTest {

    private static JsonNode schema;
    private static String documentation;

    @BeforeAll
    static void read() throws IOException {
        try (InputStream in = ProgrammeSchemaTest.class.getResourceAsStream("/schema/programme.schema.json")) {
            schema = JsonMapper.shared().readTree(in);
        }
        documentation = Files.readString(Path.of("docs/programme-file.md"));
    }

    @Test
    void noBlockTakesUnknownFields() {
        assertThat(schema.path("additionalProperties").asBoolean(true)).isFalse();
        assertThat(schema.path("$defs").propertyStream())
                .filteredOn(block -> block.getValue().has("properties"))
                .hasSizeGreaterThan(25)
                .allSatisfy(block -> assertThat(
                                block.getValue().path("additionalProperties").asBoolean(true))
                        .as(block.getKey())
                        .isFalse());
    }

    @Test
    void everyFieldHasAPolishNameAndARowInTheDocumentation() {
        documents("programme", schema);
        schema.path("$defs").propertyStream().forEach(block -> documents(block.getKey(), block.getValue()));
    }

    private static void documents(String block, JsonNode definition) {
        String table = documentation.contains("### " + block + "\n")
                ? documentation.substring(documentation.indexOf("### " + block + "\n") + 4)
                        .split("\n### ", 2)[0]
                : "";
        assertThat(definition.path("properties").propertyStream()).allSatisfy(field -> {
            String title = field.getValue().path("title").asString("");
            assertThat(title).as("%s.%s", block, field.getKey()).isNotEmpty();
            assertThat(table).contains("| `" + field.getKey() + "` |").contains(title);
        });
    }

    @Test
    void theExampleOfTheDocumentationLoads() throws IOException {
        String example = documentation.split("```yaml\n", 2)[1].split("```", 2)[0];

        ProgrammeFileOutcome outcome = new ProgrammeFileReader(Set.of())
                .read(new ByteArrayInputStream(example.getBytes(StandardCharsets.UTF_8)), "example.yaml");

        assertThat(outcome).isInstanceOf(Loaded.class);
    }
}
