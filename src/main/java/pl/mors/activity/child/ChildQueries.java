package pl.mors.activity.child;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.GroupId;
import pl.mors.activity.SessionId;
import pl.mors.document.FileId;
import pl.mors.person.FullAge;
import pl.mors.person.PersonId;
import pl.mors.platform.Coded;

/** Reads what guardians said about the minors of a group. */
@Repository
@Transactional(readOnly = true)
public class ChildQueries {

    private static final int MOST = 500;
    private static final String SELECT_PICK_UPS = """
            SELECT u.id, u.person_id, p.family_name || ' ' || p.given_name AS child_name, u.kind, u.name, u.phone,
                g.given_name || ' ' || g.family_name AS guardian, EXISTS (SELECT FROM pick_up_of_former_guardian f
                    WHERE f.organisation_id = u.organisation_id AND f.id = u.id) AS by_former_guardian,
                u.file_id, u.valid_from, u.valid_to
            FROM known_pick_up_permission u
                JOIN person p ON p.organisation_id = u.organisation_id AND p.id = u.person_id
                LEFT JOIN guardian g ON g.organisation_id = u.organisation_id AND g.id = u.guardian_id
            """;

    private final JdbcClient jdbc;

    ChildQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A minor, and what a guardian said about this group.
     *
     * @param consent none while nobody was asked
     * @param pickUps how many ways home there are today but with a guardian
     */
    record Child(
            PersonId person,
            String givenName,
            String familyName,
            LocalDate bornOn,
            @Nullable GroupConsent consent,
            int pickUps) {

        String name() {
            return givenName + " " + familyName;
        }
    }

    /** Minors with a place in the group today, in the order of the register. */
    List<Child> children(GroupId group, LocalDate today) {
        return children(group, today, """
                EXISTS (SELECT FROM place_span e WHERE e.organisation_id = p.organisation_id AND e.group_id = :group
                    AND e.person_id = p.id AND e.until_on > :today
                    AND (e.from_on <= :today OR NOT e.after_exit))""", null);
    }

    /** A minor of the register, whether or not with a place in the group. */
    Optional<Child> child(GroupId group, PersonId person, LocalDate today) {
        return children(group, today, "p.id = :person", person).stream().findFirst();
    }

    private List<Child> children(GroupId group, LocalDate today, String which, @Nullable PersonId person) {
        return jdbc
                .sql("""
                        SELECT p.id, p.given_name, p.family_name, p.date_of_birth, c.id AS consent, c.answer, c.answered_on,
                            c.file_id, g.given_name || ' ' || g.family_name AS guardian,
                            (SELECT count(*) FROM known_pick_up_permission u WHERE u.organisation_id = p.organisation_id
                                AND u.group_id = :group AND u.person_id = p.id AND u.valid_from <= :today
                                AND (u.valid_to IS NULL OR u.valid_to >= :today)) AS pick_ups
                        FROM person p
                            LEFT JOIN known_group_consent c ON c.organisation_id = p.organisation_id AND c.group_id = :group
                                AND c.person_id = p.id AND c.session_id IS NULL
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
                consent(row),
                row.getInt("pick_ups"));
    }

    private static @Nullable GroupConsent consent(ResultSet row) throws SQLException {
        var id = row.getObject("consent", UUID.class);
        return id == null
                ? null
                : new GroupConsent(
                        id,
                        row.getString("answer"),
                        row.getObject("answered_on", LocalDate.class),
                        row.getString("guardian"),
                        file(row));
    }

    private static @Nullable FileId file(ResultSet row) throws SQLException {
        var file = row.getObject("file_id", UUID.class);
        return file == null ? null : new FileId(file);
    }

    /** Trips of the group that lie ahead, and those about which a guardian said something, in order of time. */
    List<TripOfChild> trips(GroupId group, PersonId person, LocalDate today) {
        return jdbc.sql("""
                        SELECT s.id, lower(e.period) AS departs_at, t.returns_at, t.overnight, t.plan, c.id AS consent, c.answer,
                            s.status = 'planned' AND e.on_day >= :today AND EXISTS (SELECT FROM place_span n
                                WHERE n.organisation_id = s.organisation_id AND n.group_id = s.group_id AND n.person_id = :person
                                    AND n.from_on <= e.on_day AND n.until_on > e.on_day)
                                AND NOT EXISTS (SELECT FROM known_trip_place l WHERE l.organisation_id = s.organisation_id
                                    AND l.session_id = s.id AND l.person_id = :person AND l.going) AS open,
                            c.answered_on, c.file_id, g.given_name || ' ' || g.family_name AS guardian
                        FROM session s
                            JOIN known_trip_file t ON t.organisation_id = s.organisation_id AND t.session_id = s.id
                            JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                            LEFT JOIN known_group_consent c ON c.organisation_id = s.organisation_id AND c.session_id = s.id
                                AND c.person_id = :person
                            LEFT JOIN guardian g ON g.organisation_id = c.organisation_id AND g.id = c.guardian_id
                        WHERE s.group_id = :group AND (c.id IS NOT NULL OR s.status = 'planned' AND e.on_day >= :today)
                        ORDER BY e.period, s.id LIMIT :limit
                        """)
                .param("group", group.value())
                .param("person", person.value())
                .param("today", today)
                .param("limit", MOST)
                .query((row, number) -> new TripOfChild(
                        new SessionId(row.getObject("id", UUID.class)),
                        row.getObject("departs_at", OffsetDateTime.class).toInstant(),
                        row.getObject("returns_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("overnight"),
                        row.getString("plan"),
                        row.getBoolean("open"),
                        consent(row)))
                .list();
    }

    /**
     * How a child may leave without a guardian.
     *
     * @param name who picks the child up; none of one who goes alone
     * @param guardian who says so; none of what was recorded before it was asked
     * @param byFormerGuardian whether whoever says so is no guardian any more
     * @param paper where somebody handed it in
     * @param validTo last day; none while it is open
     */
    public record PickUp(
            UUID id,
            PersonId child,
            String childName,
            PickUpKind kind,
            @Nullable String name,
            @Nullable String phone,
            @Nullable String guardian,
            boolean byFormerGuardian,
            @Nullable FileId paper,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {

        /** Who picks the child up, or that it goes alone. */
        public String who() {
            return name == null ? kind.label() : name;
        }
    }

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
                            AND EXISTS (SELECT FROM place_span n WHERE n.organisation_id = s.organisation_id
                                AND n.group_id = s.group_id AND n.person_id = u.person_id AND n.from_on <= e.on_day
                                AND n.until_on > e.on_day)
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
                Coded.of(PickUpKind.class, row.getString("kind")),
                row.getString("name"),
                row.getString("phone"),
                row.getString("guardian"),
                row.getBoolean("by_former_guardian"),
                file(row),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
