package pl.mors.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import pl.mors.IntegrationTest;
import pl.mors.identity.DataClass;

/** No column without a class of data and a retention, from the closed lists that docs/security/data-classes.md explains. */
@IntegrationTest
class DataClassesTest {

    private static final Path DOCUMENT = Path.of("docs/security/data-classes.md");
    private static final Pattern MARK = Pattern.compile("\\[([a-z]+)/([a-z]+)]");
    private static final Pattern FIRST_CELL = Pattern.compile("^\\| `([a-z]+)` \\|", Pattern.MULTILINE);

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void everyColumnCarriesItsClassAndRetention() throws IOException {
        Set<String> classes = words("## Classes of data");
        Set<String> retentions = words("## Retention");
        List<Column> columns = columns();
        assertThat(columns).hasSizeGreaterThan(200);
        assertThat(columns).allSatisfy(column -> {
            Matcher mark = MARK.matcher(String.valueOf(column.comment()));
            assertThat(mark.matches()).as(column + " carries [class/retention]").isTrue();
            assertThat(classes).as("class of " + column).contains(mark.group(1));
            assertThat(retentions).as("retention of " + column).contains(mark.group(2));
        });
    }

    @Test
    void everyTableSaysWhatItHolds() {
        assertThat(inTransaction(() -> jdbc.sql("""
                        SELECT c.relname FROM pg_class c
                        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
                            AND c.relname <> 'flyway_schema_history' AND obj_description(c.oid, 'pg_class') IS NULL
                        """).query(String.class).list()))
                .isEmpty();
    }

    @Test
    void theDocumentExplainsTheClassesThatTheAccessPolicyUses() throws IOException {
        assertThat(words("## Classes of data"))
                .isEqualTo(Arrays.stream(DataClass.values())
                        .map(dataClass -> dataClass.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet()));
    }

    private List<Column> columns() {
        return inTransaction(() -> jdbc.sql("""
                        SELECT c.relname AS table_name, a.attname AS column_name, col_description(c.oid, a.attnum) AS comment
                        FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
                        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
                            AND c.relname <> 'flyway_schema_history'
                        """).query(Column.class).list());
    }

    /** The first cells of the table below a heading. */
    private static Set<String> words(String heading) throws IOException {
        String text = Files.readString(DOCUMENT);
        int start = text.indexOf(heading);
        int end = text.indexOf("\n## ", start + 1);
        return FIRST_CELL
                .matcher(end < 0 ? text.substring(start) : text.substring(start, end))
                .results()
                .map(cell -> cell.group(1))
                .collect(Collectors.toSet());
    }

    private <T> T inTransaction(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }

    private record Column(
            String tableName, String columnName, @Nullable String comment) {

        @Override
        public String toString() {
            return tableName + "." + columnName;
        }
    }
}
