package pl.mors.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Collects rows of many tables and writes them set by set, in the order in which the tables were first named. */
final class BulkInsert {

    private static final int CHUNK = 5_000;
    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient jdbc;
    private final Map<String, List<Map<String, @Nullable Object>>> tables = new LinkedHashMap<>();

    BulkInsert(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Fixes the order of tables: parents first. */
    BulkInsert inOrder(String... names) {
        for (var name : names) {
            tables.put(name, new ArrayList<>());
        }
        return this;
    }

    /** Adds a row; all rows of a table name the same columns. Values are texts, numbers, booleans, or lists of texts. */
    void add(String table, Map<String, @Nullable Object> row) {
        tables.computeIfAbsent(table, name -> new ArrayList<>()).add(row);
    }

    /** Writes all rows into the current organisation. */
    void write() {
        tables.forEach((table, rows) -> {
            for (int start = 0; start < rows.size(); start += CHUNK) {
                insert(table, rows.subList(start, Math.min(rows.size(), start + CHUNK)));
            }
        });
        tables.clear();
    }

    private void insert(String table, List<Map<String, @Nullable Object>> rows) {
        var columns = rows.getFirst().keySet().stream().collect(Collectors.joining(", "));
        jdbc.sql(
                        "INSERT INTO %s (organisation_id, %s) SELECT current_organisation(), %s FROM jsonb_populate_recordset(NULL::%s, :rows::jsonb)"
                                .formatted(table, columns, columns, table))
                .param("rows", JSON.writeValueAsString(rows))
                .update();
    }
}
