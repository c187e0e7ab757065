package pl.mors.participant.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.person.NoticeId;
import pl.mors.person.NoticeWay;
import pl.mors.person.PersonId;
import pl.mors.platform.Coded;
import pl.mors.platform.web.Cursor;
import pl.mors.platform.web.Slice;

/** Reads who was given a version of an information clause: the people whom its figure counts. */
@Repository
@Transactional(readOnly = true)
class ToldQueries {

    private static final int PAGE_SIZE = 50;

    private final JdbcClient jdbc;

    ToldQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A page of them in the order of the register.
     *
     * @param people to whom the list is narrowed; empty for everybody
     */
    Slice<ToldPerson> page(NoticeId notice, Optional<Set<PersonId>> people, Cursor cursor) {
        return Slice.beyond(cursor, PAGE_SIZE, ToldPerson::person, place -> rows(notice, people, place));
    }

    private List<ToldPerson> rows(NoticeId notice, Optional<Set<PersonId>> people, Cursor place) {
        var beyond = place.isStart()
                ? ""
                : "AND (p.family_name, p.given_name, p.id) %s (SELECT family_name, given_name, id FROM person WHERE id = :edge)"
                        .formatted(place.backwards() ? "<" : ">");
        var params = new HashMap<String, @Nullable Object>();
        params.put("notice", notice.value());
        params.put("edge", place.id());
        params.put("size", PAGE_SIZE + 1);
        people.ifPresent(
                seen -> params.put("seen", seen.stream().map(PersonId::value).toArray(UUID[]::new)));
        return jdbc.sql("""
                        SELECT p.id, p.given_name, p.family_name, g.given_on, g.way, a.given_name || ' ' || a.family_name AS guardian
                        FROM known_notice_given g
                            JOIN person p ON p.organisation_id = g.organisation_id AND p.id = g.person_id AND p.merged_into_id IS NULL
                            LEFT JOIN guardian a ON a.organisation_id = g.organisation_id AND a.id = g.guardian_id
                        WHERE g.notice_id = :notice %1$s %2$s
                        ORDER BY p.family_name %3$s, p.given_name %3$s, p.id %3$s LIMIT :size""".formatted(
                        people.isPresent() ? "AND p.id = ANY (:seen)" : "", beyond, place.backwards() ? "DESC" : ""))
                .params(params)
                .query(ToldQueries::told)
                .list();
    }

    /** How many read it in an application on line and are not in the register, or not yet. */
    int applicants(NoticeId notice) {
        return jdbc.sql("SELECT count(*) FROM recruitment_application WHERE notice_id = :notice AND person_id IS NULL")
                .param("notice", notice.value())
                .query(Integer.class)
                .single();
    }

    private static ToldPerson told(ResultSet row, int number) throws SQLException {
        return new ToldPerson(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getObject("given_on", LocalDate.class),
                Coded.of(NoticeWay.class, row.getString("way")),
                row.getString("guardian"));
    }
}
