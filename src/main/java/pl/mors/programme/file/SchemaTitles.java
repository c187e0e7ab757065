package pl.mors.programme.file;

import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The Polish names of a document's fields: the titles in the schema, found by the field's JSON Pointer. */
final class SchemaTitles {

    private final JsonNode schema;

    SchemaTitles(JsonNode schema) {
        this.schema = schema;
    }

    /** Opens a sentence about the field: {@code Pole „to” (data końca)}. */
    String field(String pointer) {
        return pointer.isEmpty() ? "Plik" : "Pole " + quoted(pointer);
    }

    /** Names the field: {@code „to” (data końca)}; an item of a list is named by the list. */
    String quoted(String pointer) {
        String named = pointer;
        while (named.matches(".*/\\d+")) {
            named = named.substring(0, named.lastIndexOf('/'));
        }
        String title = declaredAt(named).path("title").asString("");
        String name = named.substring(named.lastIndexOf('/') + 1);
        return title.isEmpty() ? "„%s”".formatted(name) : "„%s” (%s)".formatted(name, title);
    }

    /** Names of the fields that an object may have, parted by commas. */
    String fieldsAt(String pointer) {
        return String.join(
                ", ", resolved(declaredAt(pointer)).path("properties").propertyNames());
    }

    /** What the schema says about the field beyond its name; empty when nothing. */
    String descriptionAt(String pointer) {
        JsonNode declared = declaredAt(pointer);
        String own = declared.path("description").asString("");
        return own.isEmpty() ? resolved(declared).path("description").asString("") : own;
    }

    private JsonNode declaredAt(String pointer) {
        JsonNode node = schema;
        for (String step : steps(pointer)) {
            JsonNode parent = resolved(node);
            node = parent.has("items")
                    ? parent.get("items")
                    : parent.path("properties").path(step);
        }
        return node;
    }

    private JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asString("");
        return reference.isEmpty() ? node : schema.at(reference.substring(1));
    }

    private static List<String> steps(String pointer) {
        return pointer.isEmpty()
                ? List.of()
                : Arrays.asList(pointer.substring(1).split("/", -1));
    }
}
