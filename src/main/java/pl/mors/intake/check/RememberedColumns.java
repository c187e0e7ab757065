package pl.mors.intake.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.intake.columns.Columns;
import pl.mors.intake.columns.Headers;
import pl.mors.intake.columns.Target;
import pl.mors.platform.Ids;

/** What the organisation's clerks said once about the headers of their lists. */
@Repository
@Transactional
public class RememberedColumns {

    private static final int LONGEST_HEADER = 200;

    private final JdbcClient jdbc;

    RememberedColumns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Targets by folded header. */
    @Transactional(readOnly = true)
    public Map<String, Target> all() {
        return jdbc
                .sql("SELECT header, target FROM intake_column")
                .query((row, number) -> Map.entry(
                        row.getString("header"),
                        Columns.ofNames(List.of(row.getString("target"))).getFirst()))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Remembers what differs from the guess, and what was corrected before. */
    public void remember(Columns guessed, List<Target> corrected) {
        for (int column = 0; column < corrected.size(); column++) {
            var header = Headers.fold(guessed.headers().get(column));
            if (corrected.get(column) != guessed.targets().get(column)
                    && !header.isEmpty()
                    && header.length() <= LONGEST_HEADER) {
                jdbc.sql("""
                                INSERT INTO intake_column (organisation_id, id, header, target)
                                VALUES (current_organisation(), :id, :header, :target)
                                ON CONFLICT (organisation_id, header) DO UPDATE SET target = excluded.target""")
                        .param("id", Ids.next())
                        .param("header", header)
                        .param("target", corrected.get(column).name())
                        .update();
            }
        }
    }
}
