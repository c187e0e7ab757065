package pl.mors.activity.embed;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class EmbedQueries {

    private final JdbcClient jdbc;

    EmbedQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of the current organisation, in the order of the alphabet. */
    List<Origin> origins() {
        return jdbc.sql("SELECT origin FROM embedding_origin WHERE ended_at IS NULL ORDER BY origin")
                .query((row, number) -> new Origin(row.getString("origin")))
                .list();
    }
}
