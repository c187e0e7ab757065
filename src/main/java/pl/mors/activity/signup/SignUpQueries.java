package pl.mors.activity.signup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.GroupId;
import pl.mors.activity.access.GroupSight;
import pl.mors.activity.call.CallResult;
import pl.mors.activity.call.Concerned.Call;
import pl.mors.notification.EmailChannel;
import pl.mors.platform.Coded;

/** Reads sign-ups for the staff. */
@Repository
@Transactional(readOnly = true)
class SignUpQueries {

    private final JdbcClient jdbc;
    private final EmailChannel mail;

    SignUpQueries(JdbcClient jdbc, EmailChannel mail) {
        this.jdbc = jdbc;
        this.mail = mail;
    }

    /**
     * A sign-up.
     *
     * @param guardian of a minor; whose the phone and the address are
     * @param outcome none while it waits for an answer
     * @param former the answers that were corrected, the first one first
     * @param together shared by those who signed up with one form; none of who did so alone
     * @param number in that form; none of who did so alone
     * @param enrolled whether somebody of that name has a place in the group
     * @param inLine whether somebody of that name waits for one
     * @param toCall whether the answer is to be told by telephone: no message tells of it, and nobody has reached them yet
     * @param call what came of the latest call
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
            @Nullable SignUpOutcome outcome,
            List<SignUpOutcome> former,
            @Nullable UUID together,
            @Nullable Integer number,
            boolean enrolled,
            boolean inLine,
            boolean toCall,
            @Nullable Call call) {

        /**
         * Whether it can be answered so: a message promises no place, nor one in the line, that nobody has. Who asked for a call gave no
         * name, and gets no message.
         */
        boolean bears(SignUpOutcome answer) {
            return switch (answer) {
                case ENROLLED -> wish == SignUpWish.CALL || enrolled;
                case LINE -> wish == SignUpWish.CALL || inLine;
                case DECLINED, NOT_REACHED -> true;
            };
        }

        boolean isTogetherWith(SignedUp other) {
            return together != null && together.equals(other.together);
        }

        /** Whether a message said what is not so any more. */
        boolean wasToldOtherwise() {
            return former.stream().anyMatch(SignUpOutcome::isTold);
        }
    }

    /** Whom to call about the answer. The answer's message is the latest; who asked for a call was answered by it. */
    private static final String TO_CALL = """
            s.outcome IN ('enrolled', 'line', 'declined') AND s.wish <> 'call' AND s.phone IS NOT NULL
                AND (s.call_result IS NULL OR s.call_result IN ('no_answer', 'call_again'))
                AND (s.email IS NULL OR NOT :mails OR EXISTS (SELECT FROM outbox_message m WHERE m.organisation_id = s.organisation_id
                    AND m.id = s.message_ids[cardinality(s.message_ids)] AND m.status = 'failed'))""";

    /** One of a group; empty when it is gone. */
    Optional<SignedUp> find(GroupId group, UUID signUp, LocalDate today) {
        return of(group, today).stream().filter(one -> one.id().equals(signUp)).findFirst();
    }

    /** Those who wait for an answer as one does, and signed up together with them; without that one. */
    List<SignedUp> openWith(SignedUp signedUp, GroupId group, LocalDate today) {
        return of(group, today).stream()
                .filter(one -> one.outcome() == null
                        && one.isTogetherWith(signedUp)
                        && !one.id().equals(signedUp.id()))
                .toList();
    }

    /** Those of a group, the ones that wait first, in the order in which they came; who signed up together stand together. */
    List<SignedUp> of(GroupId group, LocalDate today) {
        return jdbc.sql("""
                        SELECT s.*, a.display_name, %s AS to_call,
                            EXISTS (SELECT FROM place_span e
                                JOIN namesake_of_sign_up k ON k.organisation_id = e.organisation_id AND k.person_id = e.person_id
                                WHERE e.organisation_id = s.organisation_id AND e.group_id = s.group_id AND k.sign_up_id = s.id
                                    AND e.until_on > :today AND (e.from_on <= :today OR NOT e.after_exit)) AS enrolled,
                            EXISTS (SELECT FROM known_waiting_list_entry w
                                JOIN namesake_of_sign_up k ON k.organisation_id = w.organisation_id AND k.person_id = w.person_id
                                WHERE w.organisation_id = s.organisation_id AND w.group_id = s.group_id AND k.sign_up_id = s.id
                                    AND w.outcome IS NULL) AS in_line
                        FROM sign_up s
                            LEFT JOIN account a ON a.id = s.called_by
                        WHERE s.group_id = :group AND s.expires_on >= :today
                        ORDER BY s.outcome IS NOT NULL, s.id
                        """.formatted(TO_CALL))
                .param("group", group.value())
                .param("today", today)
                .param("mails", mail.isSet())
                .query((row, number) -> signedUp(row))
                .list();
    }

    boolean areTaken(GroupId group) {
        return jdbc.sql("SELECT takes_sign_ups FROM activity_group WHERE id = :group")
                .param("group", group.value())
                .query(Boolean.class)
                .single();
    }

    /**
     * A group in which somebody waits for an answer, or for a call that tells of it.
     *
     * @param people who wait for an answer
     * @param firstOn when the first of those came
     * @param toCall who have one and are to be called
     */
    record Waiting(
            GroupId group,
            String groupName,
            boolean hidden,
            int people,
            @Nullable LocalDate firstOn,
            int toCall,
            boolean leads) {}

    /** The groups in reach, the one that has waited longest first; those with hidden membership only for who leads them. */
    List<Waiting> waiting(LocalDate today, GroupSight sight) {
        return jdbc
                .sql("""
                        SELECT g.id, g.name, g.hidden_membership, w.people, w.first_on, w.to_call,
                            EXISTS (SELECT FROM group_facilitator f WHERE f.organisation_id = g.organisation_id
                                AND f.group_id = g.id AND f.membership_id = :self AND f.ended_at IS NULL) AS leads
                        FROM (SELECT s.group_id, count(*) FILTER (WHERE s.outcome IS NULL) AS people,
                                min(s.arrived_on) FILTER (WHERE s.outcome IS NULL) AS first_on,
                                count(*) FILTER (WHERE %s) AS to_call
                                FROM sign_up s WHERE s.expires_on >= :today GROUP BY s.group_id) w
                            JOIN activity_group g ON g.id = w.group_id
                        WHERE w.people > 0 OR w.to_call > 0
                        ORDER BY w.first_on, g.name
                        """.formatted(TO_CALL))
                .param("today", today)
                .param("self", sight.membership())
                .param("mails", mail.isSet())
                .query((row, number) -> new Waiting(
                        new GroupId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getBoolean("hidden_membership"),
                        row.getInt("people"),
                        row.getObject("first_on", LocalDate.class),
                        row.getInt("to_call"),
                        row.getBoolean("leads")))
                .list()
                .stream()
                .filter(one -> sight.onlyLedBy() == null || one.leads())
                .filter(one -> sight.names(one.hidden(), one.leads()))
                .toList();
    }

    private static @Nullable Call call(ResultSet row) throws SQLException {
        var result = row.getString("call_result");
        return result == null
                ? null
                : new Call(
                        Coded.of(CallResult.class, result),
                        row.getObject("called_at", OffsetDateTime.class).toInstant(),
                        row.getString("display_name"));
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
                outcome == null ? null : SignUpOutcome.ofCode(outcome),
                Stream.of((String[]) row.getArray("former_outcomes").getArray())
                        .map(SignUpOutcome::ofCode)
                        .toList(),
                row.getObject("together_id", UUID.class),
                row.getObject("together_number", Integer.class),
                row.getBoolean("enrolled"),
                row.getBoolean("in_line"),
                row.getBoolean("to_call"),
                call(row));
    }
}
