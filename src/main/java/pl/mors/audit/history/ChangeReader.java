package pl.mors.audit.history;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.mors.audit.Change;
import pl.mors.platform.text.Texts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Puts a stored change into words. A table, column or value without a text of its own shows by its technical name. */
@Component
class ChangeReader {

    /** Keys, marks of time and what is derived: true for every row, news to nobody. */
    static final Set<String> UNSAID = Set.of(
            "organisation_id",
            "id",
            "created_at",
            "created_by",
            "recorded_at",
            "recorded_by",
            "superseded_at",
            "version",
            "search_name",
            "on_day");

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final JsonNode NOTHING = JsonNodeFactory.instance.objectNode();

    private final AuditedColumns columns;

    ChangeReader(AuditedColumns columns) {
        this.columns = columns;
    }

    Change read(StoredChange stored, Predicate<String> mayRead) {
        JsonNode before = parse(stored.before());
        JsonNode after = parse(stored.after());
        return new Change(
                stored.recordedAt(),
                stored.who(),
                table(stored.tableName()),
                stored.rowId(),
                kind(stored.operation(), before, after),
                fields(stored.tableName(), before, after, mayRead),
                stored.before() == null && stored.after() == null);
    }

    String table(String name) {
        return textOr("audit.table." + name, name.replace('_', ' '));
    }

    private static Change.Kind kind(String operation, JsonNode before, JsonNode after) {
        return switch (operation) {
            case "insert" -> Change.Kind.ADDED;
            case "delete" -> Change.Kind.REMOVED;
            default ->
                after.hasNonNull("superseded_at") && !before.hasNonNull("superseded_at")
                        ? Change.Kind.SUPERSEDED
                        : Change.Kind.CHANGED;
        };
    }

    private List<Change.FieldChange> fields(String table, JsonNode before, JsonNode after, Predicate<String> mayRead) {
        Set<String> names = new LinkedHashSet<>(before.propertyNames());
        names.addAll(after.propertyNames());
        names.removeAll(UNSAID);
        List<Change.FieldChange> fields = new ArrayList<>();
        for (String name : names) {
            JsonNode old = before.path(name);
            JsonNode current = after.path(name);
            if (isNothing(old) ? isNothing(current) : old.equals(current)) {
                continue;
            }

            boolean hidden = !mayRead.test(columns.dataClass(table, name));
            fields.add(new Change.FieldChange(
                    column(table, name),
                    hidden ? null : words(table, name, old),
                    hidden ? null : words(table, name, current),
                    hidden));
        }
        return fields;
    }

    private static JsonNode parse(@Nullable String payload) {
        return payload == null ? NOTHING : JSON.readTree(payload);
    }

    private static boolean isNothing(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }

    /** The column's own word in this table, else its word in every table. */
    String column(String table, String name) {
        return textOr("audit.field." + table + "." + name, textOr("audit.field." + name, name.replace('_', ' ')));
    }

    private static @Nullable String words(String table, String column, JsonNode value) {
        return isNothing(value) ? null : ChangedValue.words(table, column, value);
    }

    private static String textOr(String key, String otherwise) {
        return Texts.has(key) ? Texts.t(key) : otherwise;
    }
}
