package pl.mors.activity.explain;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.explain.ToExplainQueries.TwoPlaces;
import pl.mors.platform.Ids;

@Repository
@Transactional
class DoublePresenceRepository {

    private final JdbcClient jdbc;

    DoublePresenceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the place of the explanation before. */
    void explain(TwoPlaces twoPlaces, String reason) {
        asked("""
                UPDATE double_presence_explanation SET superseded_at = clock_timestamp()
                WHERE person_id = :person AND session_id = least(:session, :other) AND other_session_id = greatest(:session, :other)
                    AND superseded_at IS NULL
                """, twoPlaces).update();
        asked("""
                INSERT INTO double_presence_explanation (organisation_id, id, person_id, session_id, other_session_id, overlap, reason)
                VALUES (current_organisation(), :id, :person, least(:session, :other), greatest(:session, :other),
                    tstzrange(:from, :to), :reason)
                """, twoPlaces)
                .param("id", Ids.next())
                .param("from", twoPlaces.overlap().sqlFrom())
                .param("to", twoPlaces.overlap().sqlTo())
                .param("reason", reason)
                .update();
    }

    private JdbcClient.StatementSpec asked(String sql, TwoPlaces twoPlaces) {
        return jdbc.sql(sql)
                .param("person", twoPlaces.person().value())
                .param("session", twoPlaces.session().value())
                .param("other", twoPlaces.other().value());
    }
}
