package pl.mors.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.platform.NotFound;

/** Information clauses as known at the moment set by {@code mors.known_at}. */
@Repository
@Transactional(readOnly = true)
public class NoticeQueries {

    private final JdbcClient jdbc;

    NoticeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What people are told on a day; empty where nothing was written for it.
     *
     * @param programme whose clause goes before the organisation's, where there is one; null where no programme is concerned
     */
    public Optional<PrivacyNotice> holding(@Nullable UUID programme, LocalDate day) {
        return jdbc.sql("""
                        SELECT * FROM known_privacy_notice
                        WHERE (programme_id IS NULL OR programme_id = CAST(:programme AS uuid)) AND valid_from <= :day
                        ORDER BY programme_id NULLS LAST, version DESC LIMIT 1""")
                .param("programme", programme)
                .param("day", day)
                .query(NoticeQueries::notice)
                .optional();
    }

    /**
     * The version.
     *
     * @throws NotFound when there is none, or it was taken back
     */
    public PrivacyNotice get(NoticeId id) {
        return jdbc.sql("SELECT * FROM known_privacy_notice WHERE id = :id")
                .param("id", id.value())
                .query(NoticeQueries::notice)
                .optional()
                .orElseThrow(() -> new NotFound("information clause " + id));
    }

    /** A row of {@code privacy_notice}. */
    public static PrivacyNotice notice(ResultSet row, int number) throws SQLException {
        return new PrivacyNotice(
                new NoticeId(row.getObject("id", UUID.class)),
                row.getObject("programme_id", UUID.class),
                row.getInt("version"),
                row.getObject("valid_from", LocalDate.class),
                row.getBoolean("renews"),
                row.getString("body"));
    }
}
