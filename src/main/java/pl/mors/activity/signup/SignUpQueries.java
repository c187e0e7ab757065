package pl.mors.activity.signup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.GroupId;
import pl.mors.activity.access.GroupSight;

/** Reads sign-ups for the staff. */
@Repository
@Transactional(readOnly = true)
class SignUpQueries {

    private final JdbcClient jdbc;

    SignUpQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A sign-up.
     *
     * @param guardian of a minor; whose the phone and the address are
     * @param outcome none while it waits for an answer
     */
    record SignedUp(
            UUID id,
            SignUpWish wish,
            String givenName,
            @Nullable String familyName,
            @Nullable String guardian,
            @Nullable String phone,
            @Nullable String email,
            String language,
            LocalDate arrivedOn,
            LocalDate expiresOn,
            @Nullable SignUpOutcome outcome) {}

    /** Those of a group, the ones that wait first, in the order in which they came. */
    List<SignedUp> of(GroupId group, LocalDate today) {
        return jdbc.sql("""
                        SELECT * FROM sign_up WHERE group_id = :group AND expires_on >= :today
                        ORDER BY outcome IS NOT NULL, id
                        """)
                .param("group", group.value())
                .param("today", today)
                .query((row, number) -> signedUp(row))
                .list();
    }

    boolean areTaken(GroupId group) {
        return jdbc.sql("SELECT takes_sign_ups FROM activity_group WHERE id = :group")
                .param("group", group.value())
                .query(Boolean.class)
                .single();
    }

    /** A group in which somebody waits for an answer. */
    record Waiting(GroupId group, String groupName, boolean hidden, int people, LocalDate firstOn, boolean leads) {}

    /** The groups in reach, the one that has waited longest first; those with hidden membership only for who leads them. */
    List<Waiting> waiting(LocalDate today, GroupSight sight) {
        return jdbc
                .sql("""
                        SELECT g.id, g.name, g.hidden_membership, w.people, w.first_on,
                            EXISTS (SELECT FROM group_facilitator f WHERE f.organisation_id = g.organisation_id
                                AND f.group_id = g.id AND f.membership_id = :self AND f.ended_at IS NULL) AS leads
                        FROM (SELECT group_id, count(*) AS people, min(arrived_on) AS first_on FROM sign_up
                                WHERE outcome IS NULL AND expires_on >= :today GROUP BY group_id) w
                            JOIN activity_group g ON g.id = w.group_id
                        ORDER BY w.first_on, g.name
                        """)
                .param("today", today)
                .param("self", sight.membership())
                .query((row, number) -> new Waiting(
                        new GroupId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getBoolean("hidden_membership"),
                        row.getInt("people"),
                        row.getObject("first_on", LocalDate.class),
                        row.getBoolean("leads")))
                .list()
                .stream()
                .filter(one -> sight.onlyLedBy() == null || one.leads())
                .filter(one -> sight.names(one.hidden(), one.leads()))
                .toList();
    }

    private static SignedUp signedUp(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return new SignedUp(
                row.getObject("id", UUID.class),
                SignUpWish.ofCode(row.getString("wish")),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getString("guardian"),
                row.getString("phone"),
                row.getString("email"),
                row.getString("language"),
                row.getObject("arrived_on", LocalDate.class),
                row.getObject("expires_on", LocalDate.class),
                outcome == null ? null : SignUpOutcome.ofCode(outcome));
    }
}
