package pl.mors.person.merge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
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

    private static final String SELECT = """
            SELECT DISTINCT ON (p.id) p.id, p.given_name || ' ' || p.family_name AS name, t.recorded_at, a.display_name
            FROM known_told_apart t
                JOIN person p ON p.organisation_id = t.organisation_id AND p.id IN (t.first_id, t.second_id) AND p.id <> :one
                LEFT JOIN account a ON a.organisation_id = t.organisation_id AND a.id = t.recorded_by
            WHERE CAST(:one AS uuid) IN (t.first_id, t.second_id)
            """;

    /** It may have been said of a person and of a record that was merged into theirs, too. */
    private static final String LATEST = "ORDER BY p.id, t.recorded_at DESC";

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
        return jdbc.sql(SELECT + LATEST).param("one", one.value()).query(ToldApartQueries::apart).list().stream()
                .sorted(Comparator.comparing(Apart::at).reversed())
                .toList();
    }

    Optional<Apart> find(PersonId one, PersonId other) {
        return jdbc.sql(SELECT + "AND p.id = :other " + LATEST)
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
