package pl.mors.programme.file;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds a document against {@code schema/programme.schema.json} and words every violation for the clerk who wrote the
 * file. Thread-safe.
 */
final class SchemaCheck {

    private static final String RESOURCE = "/schema/programme.schema.json";

    private final SchemaTitles titles;
    private final Schema schema;

    SchemaCheck() {
        JsonNode document = document();
        this.titles = new SchemaTitles(document);
        // Formats assert nothing by default since 2019-09, and 2018-02-30 must not get through as a date.
        this.schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()))
                .getSchema(document);
    }

    /** Reports every violation. */
    void check(JsonNode document, Problems problems) {
        for (Error error : schema.validate(document)) {
            String path = error.getInstanceLocation().toString();
            problems.add(
                    error.getKeyword().equals("additionalProperties")
                            ? path + YamlTree.step(error.getProperty())
                            : path,
                    reason(error, path));
        }
    }

    private String reason(Error error, String path) {
        String field = titles.field(path);
        JsonNode limit = error.getSchemaNode();
        String value = shown(error.getInstanceNode());
        return switch (error.getKeyword()) {
            case "additionalProperties" ->
                "Nieznane pole „%s”. Dozwolone tu pola: %s.".formatted(error.getProperty(), titles.fieldsAt(path));
            case "required" -> "Brakuje pola %s.".formatted(titles.quoted(path + "/" + error.getProperty()));
            case "dependentRequired" ->
                "Brakuje pola %s; jest potrzebne razem z polem „%s”."
                        .formatted(titles.quoted(path + "/" + error.getArguments()[0]), error.getArguments()[1]);
            case "type" -> "%s: oczekiwano: %s, a jest: %s.".formatted(field, typeName(limit.asString()), value);
            case "enum" -> "%s: wartości %s nie ma na liście: %s.".formatted(field, value, listed(limit));
            case "format" -> "%s: %s nie jest datą w zapisie RRRR-MM-DD.".formatted(field, value);
            case "pattern" -> "%s: %s ma niewłaściwy zapis. %s".formatted(field, value, titles.descriptionAt(path));
            case "minLength", "minItems" -> "%s: nic nie wpisano.".formatted(field);
            case "maxLength" -> "%s: tekst jest za długi; dozwolona liczba znaków: %s.".formatted(field, limit);
            case "minimum" -> "%s: %s to mniej niż dozwolone %s.".formatted(field, value, limit);
            case "maximum" -> "%s: %s to więcej niż dozwolone %s.".formatted(field, value, limit);
            case "multipleOf" -> "%s: kwota %s ma więcej niż dwa miejsca po kropce.".formatted(field, value);
            case "uniqueItems" -> "%s: ta sama wartość stoi na liście dwa razy.".formatted(field);
            default -> throw new IllegalStateException("No wording for the keyword " + error.getKeyword());
        };
    }

    private static String typeName(String type) {
        return switch (type) {
            case "object" -> "pola z wartościami";
            case "array" -> "lista";
            case "string" -> "tekst (w razie potrzeby w cudzysłowie)";
            case "boolean" -> "true albo false";
            case "integer" -> "liczba całkowita";
            case "number" -> "liczba";
            default -> throw new IllegalStateException("No wording for the type " + type);
        };
    }

    private static String shown(JsonNode value) {
        return switch (value.getNodeType()) {
            case OBJECT -> "pola z wartościami";
            case ARRAY -> "lista";
            case NULL, MISSING -> "nic";
            default -> value.asString().isEmpty() ? "nic" : "„" + shortened(value.asString()) + "”";
        };
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 57) + "...";
    }

    private static String listed(JsonNode values) {
        return values.valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
    }

    private static JsonNode document() {
        try (InputStream in = Objects.requireNonNull(SchemaCheck.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
