package pl.mors.activity.guest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.GroupId;
import pl.mors.activity.SessionId;
import pl.mors.person.PersonId;

/** Reads who was present in a group as a guest. */
@Repository
@Transactional(readOnly = true)
public class GuestQueries {

    private static final int WEEKS_BACK = 13;
    private static final int MOST = 500;

    private final JdbcClient jdbc;

    GuestQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How far back guests are asked about: whoever has not declared within a quarter came by chance. */
    public static LocalDate askedSince(LocalDate today) {
        return today.minusWeeks(WEEKS_BACK);
    }

    /**
     * Somebody without a declaration in a programme.
     *
     * @param times how often the person was there
     * @param lastSession when the person was there last
     */
    public record Guest(
            PersonId person,
            String givenName,
            String familyName,
            String programmeCode,
            int times,
            LocalDate lastDay,
            SessionId lastSession) {

        public String name() {
            return familyName + " " + givenName;
        }

        /** As people are called. */
        public String calledName() {
            return givenName + " " + familyName;
        }
    }

    /** In the order of the register. */
    List<Guest> guests(GroupId group, LocalDate today) {
        return jdbc.sql("""
                        SELECT p.id, p.given_name, p.family_name, m.code, count(*) AS times, max(q.on_day) AS last_day,
                            (array_agg(q.session_id ORDER BY q.on_day DESC, q.session_id))[1] AS last_session
                        FROM guest_attendance q
                            JOIN person p ON p.organisation_id = q.organisation_id AND p.id = q.person_id
                            JOIN programme m ON m.organisation_id = q.organisation_id AND m.id = q.programme_id
                        WHERE q.group_id = :group AND q.on_day >= :since
                        GROUP BY p.id, p.given_name, p.family_name, m.code
                        ORDER BY p.family_name, p.given_name, p.id, m.code LIMIT :limit
                        """)
                .param("group", group.value())
                .param("since", askedSince(today))
                .param("limit", MOST)
                .query((row, number) -> new Guest(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("given_name"),
                        row.getString("family_name"),
                        row.getString("code"),
                        row.getInt("times"),
                        row.getObject("last_day", LocalDate.class),
                        new SessionId(row.getObject("last_session", UUID.class))))
                .list();
    }
}
