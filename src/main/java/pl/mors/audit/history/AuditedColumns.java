package pl.mors.audit.history;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The audited tables with the class of data of each column, from the columns' comments; read once, since it's the schema. */
@Component
class AuditedColumns {

    private final JdbcClient jdbc;
    private volatile @Nullable Map<String, Map<String, String>> dataClasses;

    AuditedColumns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Map<String, Map<String, String>> byTable() {
        Map<String, Map<String, String>> known = dataClasses;
        if (known == null) {
            known = read().stream()
                    .collect(Collectors.groupingBy(
                            Column::tableName, Collectors.toMap(Column::columnName, Column::dataClass)));
            dataClasses = known;
        }
        return known;
    }

    /** The class of a column's data; of a column that is gone from the schema nobody knows it, so it's nobody's to see. */
    String dataClass(String table, String column) {
        return Objects.requireNonNullElse(
                byTable().getOrDefault(table, Map.of()).get(column), "secret");
    }

    private List<Column> read() {
        return jdbc.sql("""
                        SELECT c.relname AS table_name, a.attname AS column_name,
                            substring(col_description(c.oid, a.attnum) FROM '^\\[([a-z]+)/') AS data_class
                        FROM pg_trigger t
                            JOIN pg_class c ON c.oid = t.tgrelid
                            JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
                        WHERE t.tgname = 'audit_inserts'
                            AND col_description(c.oid, a.attnum) IS NOT NULL
                        """).query(Column.class).list();
    }

    private record Column(String tableName, String columnName, String dataClass) {}
}
