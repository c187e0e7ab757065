package pl.mors.activity.child;

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
import pl.mors.activity.SessionId;
import pl.mors.person.FullAge;
import pl.mors.person.PersonId;

/** Reads what guardians said about the minors of a group. */
@Repository
@Transactional(readOnly = true)
public class ChildQueries {

    private static final int MOST = 500;
    private static final String SELECT_PICK_UPS = """
            SELECT u.id, u.person_id, p.family_name || ' ' || p.given_name AS child_name, u.name, u.phone, u.valid_from, u.valid_to
            FROM known_pick_up_permission u
                JOIN person p ON p.organisation_id = u.organisation_id AND p.id = u.person_id
            """;

    private final JdbcClient jdbc;

    ChildQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A minor, and what a guardian said about this group.
     *
     * @param answer given, refused or withdrawn; none while nobody was asked
     * @param pickUps how many people may pick the child up today
     */
    record Child(
            PersonId person,
            String givenName,
            String familyName,
            LocalDate bornOn,
            @Nullable String answer,
            @Nullable LocalDate answeredOn,
            @Nullable String guardian,
            int pickUps) {

        String name() {
            return givenName + " " + familyName;
        }

        /** Whether a consent of that day was taken back or refused since: an old paper that turns up does not bring it to life. */
        boolean isUndone(String said, LocalDate on) {
            return said.equals("given") && answeredOn != null && !said.equals(answer) && on.isBefore(answeredOn);
        }
    }

    /** Minors with a place in the group today, in the order of the register. */
    List<Child> children(GroupId group, LocalDate today) {
        return children(group, today, """
                EXISTS (SELECT FROM known_enrolment e WHERE e.organisation_id = p.organisation_id AND e.group_id = :group
                    AND e.person_id = p.id AND (e.ended_on IS NULL OR e.ended_on >= :today))""", null);
    }

    /** A minor of the register, whether or not with a place in the group. */
    Optional<Child> child(GroupId group, PersonId person, LocalDate today) {
        return children(group, today, "p.id = :person", person).stream().findFirst();
    }

    private List<Child> children(GroupId group, LocalDate today, String which, @Nullable PersonId person) {
        return jdbc
                .sql("""
                        SELECT p.id, p.given_name, p.family_name, p.date_of_birth, c.answer, c.answered_on,
                            g.given_name || ' ' || g.family_name AS guardian,
                            (SELECT count(*) FROM known_pick_up_permission u WHERE u.organisation_id = p.organisation_id
                                AND u.group_id = :group AND u.person_id = p.id AND u.valid_from <= :today
                                AND (u.valid_to IS NULL OR u.valid_to >= :today)) AS pick_ups
                        FROM person p
                            LEFT JOIN known_group_consent c ON c.organisation_id = p.organisation_id AND c.group_id = :group
                                AND c.person_id = p.id
                            LEFT JOIN guardian g ON g.organisation_id = c.organisation_id AND g.id = c.guardian_id
                        WHERE\s""" + which + """

                        ORDER BY p.family_name, p.given_name, p.id LIMIT :limit
                        """)
                .param("group", group.value())
                .param("today", today)
                .param("person", person == null ? null : person.value())
                .param("limit", MOST)
                .query(ChildQueries::child)
                .list()
                .stream()
                .filter(one -> FullAge.isMinor(one.bornOn(), today))
                .toList();
    }

    private static Child child(ResultSet row, int number) throws SQLException {
        return new Child(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getObject("date_of_birth", LocalDate.class),
                row.getString("answer"),
                row.getObject("answered_on", LocalDate.class),
                row.getString("guardian"),
                row.getInt("pick_ups"));
    }

    /**
     * Somebody who may pick a child up.
     *
     * @param validTo last day; none while it is open
     */
    public record PickUp(
            UUID id,
            PersonId child,
            String childName,
            String name,
            @Nullable String phone,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    /** Also those whose days are over, the latest first. */
    List<PickUp> pickUps(GroupId group, PersonId child) {
        return jdbc.sql(SELECT_PICK_UPS + """
                        WHERE u.group_id = :group AND u.person_id = :child ORDER BY u.valid_from DESC, u.name, u.id
                        """)
                .param("group", group.value())
                .param("child", child.value())
                .query(ChildQueries::pickUp)
                .list();
    }

    /** Who may pick up whom on the day of a session, in the order of its sheet. */
    public List<PickUp> pickUps(SessionId session) {
        return jdbc.sql(SELECT_PICK_UPS + """
                            JOIN session s ON s.organisation_id = u.organisation_id AND s.group_id = u.group_id
                            JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                        WHERE s.id = :session AND u.valid_from <= e.on_day AND (u.valid_to IS NULL OR u.valid_to >= e.on_day)
                            AND EXISTS (SELECT FROM known_enrolment n WHERE n.organisation_id = s.organisation_id
                                AND n.group_id = s.group_id AND n.person_id = u.person_id AND n.enrolled_on <= e.on_day
                                AND (n.ended_on IS NULL OR n.ended_on >= e.on_day))
                        ORDER BY p.family_name, p.given_name, p.id, u.name, u.id
                        """)
                .param("session", session.value())
                .query(ChildQueries::pickUp)
                .list();
    }

    private static PickUp pickUp(ResultSet row, int number) throws SQLException {
        return new PickUp(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("child_name"),
                row.getString("name"),
                row.getString("phone"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
