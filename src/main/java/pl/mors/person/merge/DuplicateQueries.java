package pl.mors.person.merge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.person.PersonId;
import pl.mors.platform.Coded;

/** Finds records that may be one human's. Two different PESELs are two people, and so are those that somebody told apart. */
@Repository
@Transactional(readOnly = true)
public class DuplicateQueries {

    private final JdbcClient jdbc;

    DuplicateQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What two records have in common. */
    public enum Likeness implements Coded {
        /** The number of another document. */
        DOCUMENT,
        /** The day of birth, and names that differ by a few letters or stand in the other order. */
        NAME_AND_BIRTH,
        /** The names and a way to reach them, while the days of birth differ. */
        NAME_AND_CONTACT
    }

    /** A record as the list shows it; family name first. */
    public record Known(
            PersonId id,
            String name,
            LocalDate bornOn,
            @Nullable String pesel) {}

    public record Pair(Known first, Known second, Likeness likeness) {}

    /**
     * Pairs, the strongest likeness first. A day of birth or a document leads to the few records that are compared by name, so that the
     * time grows with the register and not with its square.
     */
    public List<Pair> pairs(int limit) {
        return jdbc.sql("""
                        WITH live AS (
                            SELECT id, given_name, family_name, date_of_birth, pesel, fold(other_identifier) AS document,
                                search_name, fold(family_name || ' ' || given_name) AS name,
                                fold(given_name || ' ' || family_name) AS turned, phone, lower(email) AS email
                            FROM person WHERE merged_into_id IS NULL),
                        pair AS (
                            SELECT a.id AS first_id, b.id AS second_id, 'document' AS likeness, 0 AS place
                            FROM live a JOIN live b ON a.document = b.document AND a.id < b.id
                            WHERE a.pesel IS NULL OR b.pesel IS NULL
                            UNION ALL
                            SELECT a.id, b.id, 'name_and_birth', 1
                            FROM live a JOIN live b ON a.date_of_birth = b.date_of_birth AND a.id < b.id
                            WHERE (a.pesel IS NULL OR b.pesel IS NULL)
                                AND (a.name = b.turned OR similarity(a.name, b.name) > 0.45)
                            UNION ALL
                            SELECT a.id, b.id, 'name_and_contact', 2
                            FROM live a JOIN live b ON a.name = b.name AND a.id < b.id AND a.date_of_birth <> b.date_of_birth
                            WHERE (a.pesel IS NULL OR b.pesel IS NULL) AND (a.phone = b.phone OR a.email = b.email))
                        SELECT n.first_id, n.second_id, n.likeness,
                            a.family_name || ' ' || a.given_name AS first_name, a.date_of_birth AS first_born, a.pesel AS first_pesel,
                            b.family_name || ' ' || b.given_name AS second_name, b.date_of_birth AS second_born, b.pesel AS second_pesel
                        FROM (SELECT DISTINCT ON (first_id, second_id) * FROM pair ORDER BY first_id, second_id, place) n
                            JOIN live a ON a.id = n.first_id JOIN live b ON b.id = n.second_id
                        WHERE NOT EXISTS (SELECT FROM known_told_apart t WHERE t.first_id = n.first_id AND t.second_id = n.second_id)
                        ORDER BY n.place, a.family_name COLLATE polish, a.given_name COLLATE polish, n.first_id, n.second_id
                        LIMIT :limit""")
                .param("limit", limit)
                .query((row, number) -> new Pair(
                        one(row, "first"), one(row, "second"), Coded.of(Likeness.class, row.getString("likeness"))))
                .list();
    }

    private static Known one(ResultSet row, String which) throws SQLException {
        return new Known(
                new PersonId(row.getObject(which + "_id", UUID.class)),
                row.getString(which + "_name"),
                row.getObject(which + "_born", LocalDate.class),
                row.getString(which + "_pesel"));
    }
}
