package pl.mors.participant.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.person.NoticeWay;
import pl.mors.person.PersonId;
import pl.mors.platform.Coded;
import pl.mors.platform.web.Cursor;
import pl.mors.platform.web.Slice;

/**
 * To whom the information clause is owed: everybody in the register is told the organisation's, everybody in a programme that they have
 * not left the programme's; whoever was told an earlier version is told the latest that renews it. Source: GDPR, articles 13 and 14.
 */
@Repository
@Transactional(readOnly = true)
class OwedQueries {

    private static final int PAGE_SIZE = 50;

    /** Clauses in force, with the version that everybody has to have been told at least. */
    private static final String DUE = """
            WITH due AS (SELECT programme_id, max(version) AS version FROM known_privacy_notice
                WHERE renews AND valid_from <= :today GROUP BY programme_id)
            """;

    private static final String NOT_TOLD = """
            NOT EXISTS (SELECT FROM known_notice_given g
                JOIN known_privacy_notice n ON n.organisation_id = g.organisation_id AND n.id = g.notice_id
                WHERE g.person_id = m.person_id AND n.programme_id IS NOT DISTINCT FROM due.programme_id AND n.version >= due.version)
            """;

    private static final String REGISTER =
            "(SELECT id AS person_id FROM person WHERE merged_into_id IS NULL) m ON due.programme_id IS NULL";

    private static final String PARTICIPANTS = """
            (SELECT p.programme_id, p.person_id FROM participation p
                JOIN programme r ON r.organisation_id = p.organisation_id AND r.id = p.programme_id
                LEFT JOIN known_declaration d ON d.organisation_id = p.organisation_id AND d.participation_id = p.id
                LEFT JOIN known_exit x ON x.organisation_id = p.organisation_id AND x.participation_id = p.id
                WHERE x.id IS NULL AND (d.id IS NOT NULL OR NOT r.declaration_required)) m ON m.programme_id = due.programme_id""";

    private final JdbcClient jdbc;

    OwedQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many people wait for a clause, by the id of its programme; the organisation's own under null. */
    Map<@Nullable UUID, Integer> counts(LocalDate today) {
        var counts = new HashMap<@Nullable UUID, Integer>();
        var counted = Stream.of(REGISTER, PARTICIPANTS)
                .map(members -> "SELECT due.programme_id, count(*) AS people FROM due JOIN " + members + " WHERE "
                        + NOT_TOLD + " GROUP BY due.programme_id")
                .collect(Collectors.joining(" UNION ALL "));
        jdbc.sql(DUE + counted).param("today", today).query(row -> {
            counts.put(row.getObject("programme_id", UUID.class), row.getInt("people"));
        });
        return counts;
    }

    /** Clauses that are owed to one person, by programme. */
    List<@Nullable UUID> of(PersonId person, LocalDate today) {
        var owed = new ArrayList<@Nullable UUID>();
        for (var members : List.of(REGISTER, PARTICIPANTS)) {
            jdbc.sql(DUE + "SELECT due.programme_id FROM due JOIN " + members + " WHERE m.person_id = :person AND "
                            + NOT_TOLD)
                    .param("today", today)
                    .param("person", person.value())
                    .query(row -> {
                        owed.add(row.getObject("programme_id", UUID.class));
                    });
        }
        return owed;
    }

    /**
     * A page of those to whom a clause is owed, in the order of the register.
     *
     * @param people to whom the list is narrowed; empty for everybody
     */
    Slice<OwedPerson> page(NoticeScope scope, Optional<Set<PersonId>> people, Cursor cursor, LocalDate today) {
        return Slice.beyond(cursor, PAGE_SIZE, OwedPerson::person, place -> rows(scope, people, place, today));
    }

    private List<OwedPerson> rows(NoticeScope scope, Optional<Set<PersonId>> people, Cursor place, LocalDate today) {
        var direction = place.backwards() ? "DESC" : "";
        var beyond = place.isStart()
                ? ""
                : "AND (p.family_name, p.given_name, p.id) %s (SELECT family_name, given_name, id FROM person WHERE id = :edge)"
                        .formatted(place.backwards() ? "<" : ">");
        var params = new HashMap<String, @Nullable Object>();
        params.put("today", today);
        params.put("programme", scope.programmeId());
        params.put("edge", place.id());
        params.put("size", PAGE_SIZE + 1);
        people.ifPresent(
                seen -> params.put("seen", seen.stream().map(PersonId::value).toArray(UUID[]::new)));
        return jdbc.sql(DUE
                        + """
                        SELECT p.id, p.given_name, p.family_name, p.phone, told.version, told.given_on, told.way
                        FROM due JOIN %s JOIN person p ON p.id = m.person_id
                            LEFT JOIN LATERAL (SELECT n.version, g.given_on, g.way FROM known_notice_given g
                                JOIN known_privacy_notice n ON n.organisation_id = g.organisation_id AND n.id = g.notice_id
                                WHERE g.person_id = p.id AND n.programme_id IS NOT DISTINCT FROM due.programme_id
                                ORDER BY n.version DESC LIMIT 1) told ON true
                        WHERE due.programme_id IS NOT DISTINCT FROM CAST(:programme AS uuid) AND %s %s %s
                        ORDER BY p.family_name %5$s, p.given_name %5$s, p.id %5$s LIMIT :size""".formatted(
                                        scope.programme() == null ? REGISTER : PARTICIPANTS,
                                        NOT_TOLD,
                                        people.isPresent() ? "AND p.id = ANY (:seen)" : "",
                                        beyond,
                                        direction))
                .params(params)
                .query(OwedQueries::owed)
                .list();
    }

    private static OwedPerson owed(ResultSet row, int number) throws SQLException {
        var way = row.getString("way");
        return new OwedPerson(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getString("phone"),
                way == null
                        ? null
                        : new OwedPerson.Told(
                                row.getInt("version"),
                                row.getObject("given_on", LocalDate.class),
                                Coded.of(NoticeWay.class, way)));
    }
}
