package pl.mors.activity.enrolment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.GroupId;
import pl.mors.person.PersonId;

/** Finds people for a place in a group. */
@Repository
@Transactional(readOnly = true)
public class EnrolmentQueries {

    private static final int MOST = 20;

    private final JdbcClient db;

    EnrolmentQueries(JdbcClient db) {
        this.db = db;
    }

    /**
     * Somebody who may be meant.
     *
     * @param declaredOn the day of the declaration in the programme under which the group runs
     */
    public record Candidate(
            PersonId person,
            String givenName,
            String familyName,
            LocalDate bornOn,
            @Nullable Integer number,
            @Nullable LocalDate declaredOn,
            boolean enrolled) {

        public String name() {
            return givenName + " " + familyName;
        }
    }

    /** The first people of the register whose name holds this fragment, or whose number in a programme it is. */
    public List<Candidate> find(GroupId group, String sought, LocalDate on) {
        return sought.chars().allMatch(Character::isDigit) && sought.length() <= 9
                ? candidates(group, on, """
                        SELECT b.* FROM person b JOIN participation n ON n.organisation_id = b.organisation_id
                            AND n.person_id = b.id WHERE n.number = :sought::int LIMIT :limit
                        """, sought)
                : candidates(group, on, "SELECT * FROM search_people(:sought, :limit)", sought);
    }

    /** One person; empty when there is none. */
    Optional<Candidate> person(GroupId group, PersonId person, LocalDate on) {
        return candidates(group, on, "SELECT * FROM person WHERE id = :sought::uuid LIMIT :limit", person.toString())
                .stream()
                .findFirst();
    }

    private List<Candidate> candidates(GroupId group, LocalDate on, String people, String sought) {
        return db.sql("WITH found AS MATERIALIZED (" + people + """
                        )
                        SELECT b.id, b.given_name, b.family_name, b.date_of_birth, p.number, d.signed_on,
                            EXISTS (SELECT FROM enrolment e WHERE e.organisation_id = b.organisation_id AND e.group_id = :group
                                AND e.person_id = b.id AND e.superseded_at IS NULL
                                AND (e.ended_on IS NULL OR e.ended_on >= :on)) AS enrolled
                        FROM found b
                            LEFT JOIN group_programme gp ON gp.organisation_id = b.organisation_id AND gp.group_id = :group
                                AND gp.period @> :on::date
                            LEFT JOIN participation p ON p.organisation_id = gp.organisation_id
                                AND p.programme_id = gp.programme_id AND p.person_id = b.id
                            LEFT JOIN participation_declaration d ON d.organisation_id = p.organisation_id
                                AND d.participation_id = p.id AND d.superseded_at IS NULL
                        ORDER BY b.family_name, b.given_name, b.id
                        """)
                .param("sought", sought)
                .param("limit", MOST)
                .param("group", group.value())
                .param("on", on)
                .query(EnrolmentQueries::candidate)
                .list();
    }

    private static Candidate candidate(ResultSet row, int number) throws SQLException {
        return new Candidate(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getObject("date_of_birth", LocalDate.class),
                row.getObject("number", Integer.class),
                row.getObject("signed_on", LocalDate.class),
                row.getBoolean("enrolled"));
    }
}
