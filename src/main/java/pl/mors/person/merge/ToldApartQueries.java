package pl.mors.person.merge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.person.PersonId;

/** Who was told apart from whom, as known at the moment set by {@code mors.known_at}. */
@Repository
@Transactional(readOnly = true)
class ToldApartQueries {

    /** A record that was merged since is shown as the one that it was merged into, once. */
    private static final String SELECT = """
            SELECT * FROM (SELECT DISTINCT ON (p.id) p.id, p.given_name || ' ' || p.family_name AS name, t.recorded_at, a.display_name
                FROM records_of(:one) r JOIN known_told_apart t ON r IN (t.first_id, t.second_id)
                    JOIN person p ON p.organisation_id = t.organisation_id
                        AND p.id = stands_for(CASE WHEN r = t.first_id THEN t.second_id ELSE t.first_id END)
                    LEFT JOIN account a ON a.organisation_id = t.organisation_id AND a.id = t.recorded_by
                WHERE p.id <> :one ORDER BY p.id, t.recorded_at DESC) n
            """;

    private final JdbcClient jdbc;

    ToldApartQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Somebody who looks like a person and is not.
     *
     * @param name given name first
     * @param by who said so; null when no account did
     */
    public record Apart(
            PersonId person,
            String name,
            Instant at,
            @Nullable String by) {}

    /** The latest first. */
    List<Apart> of(PersonId one) {
        return jdbc.sql(SELECT + "ORDER BY recorded_at DESC, id")
                .param("one", one.value())
                .query(ToldApartQueries::apart)
                .list();
    }

    Optional<Apart> find(PersonId one, PersonId other) {
        return jdbc.sql(SELECT + "WHERE id = :other")
                .param("one", one.value())
                .param("other", other.value())
                .query(ToldApartQueries::apart)
                .optional();
    }

    private static Apart apart(ResultSet row, int number) throws SQLException {
        return new Apart(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("display_name"));
    }
}
