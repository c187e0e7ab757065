package pl.mors.audit.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import pl.mors.audit.AuditNaming;
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
    private final ObjectProvider<AuditNaming> namings;

    ChangeReader(AuditedColumns columns, ObjectProvider<AuditNaming> namings) {
        this.columns = columns;
        this.namings = namings;
    }

    /**
     * A page of the trail in words.
     *
     * @param about whose history it is: what the reader knows need not be said of each change
     * @param mayRead whether the reader may see values of a class of data in a change
     */
    List<Change> read(List<StoredChange> page, Collection<UUID> about, BiPredicate<StoredChange, String> mayRead) {
        List<Row> rows = page.stream().map(ChangeReader::row).toList();
        Set<UUID> ids = rows.stream().flatMap(row -> row.ids().stream()).collect(Collectors.toSet());
        Names names = Names.of(ids, namings.stream().toList());
        return rows.stream()
                .map(row -> read(row, names.within(row.ids()), about, mayRead))
                .toList();
    }

    private Change read(Row row, Names names, Collection<UUID> about, BiPredicate<StoredChange, String> mayRead) {
        StoredChange stored = row.stored();
        UUID subject = stored.subjectId();
        String whose = about.contains(subject) || !maySaySubject(row, mayRead) ? null : names.of(subject);
        return new Change(
                stored.recordedAt(),
                stored.who(),
                table(stored.tableName()),
                whose,
                stored.rowId(),
                kind(stored.operation(), row.before(), row.after()),
                fields(row, names, whose != null || about.contains(subject), mayRead),
                stored.before() == null && stored.after() == null);
    }

    private static Row row(StoredChange stored) {
        JsonNode before = parse(stored.before());
        JsonNode after = parse(stored.after());
        Set<UUID> ids = Names.in(before);
        ids.addAll(Names.in(after));
        ids.add(stored.subjectId());
        return new Row(stored, before, after, Set.copyOf(ids));
    }

    /** Whom a row is about is said to those who may read the column that says it; what a row is, to everybody. */
    private boolean maySaySubject(Row row, BiPredicate<StoredChange, String> mayRead) {
        StoredChange stored = row.stored();
        return stored.subjectId().equals(stored.rowId())
                || Stream.of(row.before(), row.after())
                        .flatMap(side -> side.properties().stream())
                        .filter(column -> Names.id(column.getValue())
                                .filter(stored.subjectId()::equals)
                                .isPresent())
                        .anyMatch(
                                column -> mayRead.test(stored, columns.dataClass(stored.tableName(), column.getKey())));
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

    private List<Change.FieldChange> fields(
            Row row, Names names, boolean subjectSaid, BiPredicate<StoredChange, String> mayRead) {
        String table = row.stored().tableName();
        Set<String> columnNames = new LinkedHashSet<>(row.before().propertyNames());
        columnNames.addAll(row.after().propertyNames());
        columnNames.removeAll(UNSAID);
        List<Change.FieldChange> fields = new ArrayList<>();
        for (String name : columnNames) {
            JsonNode old = row.before().path(name);
            JsonNode current = row.after().path(name);
            if (isNothing(old) ? isNothing(current) : old.equals(current)) {
                continue;
            }
            boolean isSubject =
                    Names.id(current).filter(row.stored().subjectId()::equals).isPresent();
            if (isSubject && subjectSaid) {
                continue;
            }

            boolean hidden = !mayRead.test(row.stored(), columns.dataClass(table, name));
            fields.add(new Change.FieldChange(
                    column(table, name),
                    hidden ? null : words(table, name, old, names),
                    hidden ? null : words(table, name, current, names),
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

    private static @Nullable String words(String table, String column, JsonNode value, Names names) {
        return isNothing(value) ? null : ChangedValue.words(table, column, value, names);
    }

    private static String textOr(String key, String otherwise) {
        return Texts.has(key) ? Texts.t(key) : otherwise;
    }

    /**
     * A stored change taken apart.
     *
     * @param ids of rows, all that stand in it
     */
    private record Row(StoredChange stored, JsonNode before, JsonNode after, Set<UUID> ids) {}
}
