package pl.mors.activity.signup;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.activity.GroupId;
import pl.mors.activity.call.CallResult;
import pl.mors.notification.OutboxMessageId;
import pl.mors.platform.Ids;
import pl.mors.platform.text.Texts;

@Repository
class SignUpRepository {

    private final JdbcClient jdbc;

    SignUpRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many wait for an answer, and how many of them were told lately that there is a place. */
    record Open(int all, int promised) {}

    Open open(GroupId group, LocalDate today) {
        return jdbc.sql("""
                        SELECT count(*) AS all_open, count(*) FILTER (WHERE wish = 'place' AND arrived_on >= :since) AS promised
                        FROM sign_up WHERE group_id = :group AND outcome IS NULL AND expires_on >= :today
                        """)
                .param("group", group.value())
                .param("today", today)
                .param("since", SignUpTerm.promisedSince(today))
                .query((row, number) -> new Open(row.getInt("all_open"), row.getInt("promised")))
                .single();
    }

    /** Whether anybody who leads the group can still sign in. */
    boolean isLed(GroupId group) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM live_facilitator WHERE group_id = :group)")
                .param("group", group.value())
                .query(Boolean.class)
                .single();
    }

    /** @param codes one for each of the people, in the same order */
    void add(GroupId group, SignUpWish wish, List<Told> people, List<SignUpCode> codes, LocalDate arrivedOn) {
        var together = people.size() == 1 ? null : Ids.next();
        for (int i = 0; i < people.size(); i++) {
            var told = people.get(i);
            jdbc.sql("""
                    INSERT INTO sign_up (organisation_id, id, group_id, wish, given_name, family_name, guardian, phone, email,
                        language, code_digest, arrived_on, expires_on, together_id, together_number)
                    VALUES (current_organisation(), :id, :group, :wish, :givenName, :familyName, :guardian, :phone, :email,
                        :language, :digest, :arrivedOn, :expiresOn, :together, :number)
                    """)
                    .param("id", Ids.next())
                    .param("group", group.value())
                    .param("wish", wish.code())
                    .param("givenName", told.givenName())
                    .param("familyName", told.familyName())
                    .param("guardian", told.guardian())
                    .param("phone", told.phone())
                    .param("email", told.email())
                    .param("language", Texts.language().tag())
                    .param("digest", codes.get(i).digest())
                    .param("arrivedOn", arrivedOn)
                    .param("expiresOn", SignUpTerm.ofUnanswered(arrivedOn))
                    .param("together", together)
                    .param("number", together == null ? null : i + 1, Types.SMALLINT)
                    .update();
        }
    }

    boolean isKnown(SignUpCode code) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM sign_up WHERE code_digest = :digest)")
                .param("digest", code.digest())
                .query(Boolean.class)
                .single();
    }

    /** Notes a message about it, which goes with it when it is withdrawn before. */
    void writtenTo(SignUpCode code, OutboxMessageId message) {
        jdbc.sql("UPDATE sign_up SET message_ids = message_ids || :message WHERE code_digest = :digest")
                .param("message", message.value())
                .param("digest", code.digest())
                .update();
    }

    /** As the other, of one that staff answered. */
    void writtenTo(UUID signUp, OutboxMessageId message) {
        jdbc.sql("UPDATE sign_up SET message_ids = message_ids || :message WHERE id = :id")
                .param("message", message.value())
                .param("id", signUp)
                .update();
    }

    /**
     * What was withdrawn.
     *
     * @param keepsPlace whether it had led to a place or into the line, which stays
     * @param messages what was written about it, sent or not, and about nobody who signed up together with it
     */
    record Withdrawn(boolean keepsPlace, List<OutboxMessageId> messages) {}

    /** Empty when there was none. */
    Optional<Withdrawn> withdraw(SignUpCode code) {
        return jdbc.sql("""
                        DELETE FROM sign_up WHERE code_digest = :digest
                        RETURNING coalesce(outcome IN ('enrolled', 'line'), false) AS keeps_place,
                            ARRAY(SELECT m.id FROM unnest(message_ids) AS m (id) WHERE NOT EXISTS (SELECT FROM sign_up o
                                WHERE o.together_id = sign_up.together_id AND o.id <> sign_up.id
                                    AND m.id = ANY (o.message_ids))) AS message_ids
                        """)
                .param("digest", code.digest())
                .query((row, number) -> new Withdrawn(
                        row.getBoolean("keeps_place"),
                        Arrays.stream((UUID[]) row.getArray("message_ids").getArray())
                                .map(OutboxMessageId::new)
                                .toList()))
                .optional();
    }

    /** Keeps other answers waiting; the day on which it arrived. Empty when it is gone or was answered. */
    Optional<LocalDate> lockOpen(GroupId group, UUID signUp) {
        return jdbc.sql("""
                        SELECT arrived_on FROM sign_up WHERE group_id = :group AND id = :id AND outcome IS NULL FOR UPDATE
                        """)
                .param("group", group.value())
                .param("id", signUp)
                .query(LocalDate.class)
                .optional();
    }

    /** As the other, of one that was answered so. */
    Optional<LocalDate> lockAnswered(GroupId group, UUID signUp, SignUpOutcome outcome) {
        return jdbc.sql("""
                        SELECT arrived_on FROM sign_up WHERE group_id = :group AND id = :id AND outcome = :outcome FOR UPDATE
                        """)
                .param("group", group.value())
                .param("id", signUp)
                .param("outcome", outcome.code())
                .query(LocalDate.class)
                .optional();
    }

    /** What was answered before stays on record; what came of a call was about that. */
    void answer(UUID signUp, SignUpOutcome outcome, LocalDate answeredOn, LocalDate expiresOn) {
        jdbc.sql("""
                UPDATE sign_up SET outcome = :outcome, answered_on = :on, answered_by = current_account(), expires_on = :expiresOn,
                    former_outcomes = array_remove(former_outcomes || outcome, NULL), call_result = NULL, called_at = NULL,
                    called_by = NULL
                WHERE id = :id
                """)
                .param("id", signUp)
                .param("outcome", outcome.code())
                .param("on", answeredOn)
                .param("expiresOn", expiresOn)
                .update();
    }

    /**
     * What came of a call, in the place of a call that reached nobody or of what is corrected.
     *
     * @return whether it was kept: not where there is no answered one in the group, or somebody else wrote down meanwhile that they know
     */
    boolean called(GroupId group, UUID signUp, CallResult result, String corrected) {
        return jdbc.sql("""
                        UPDATE sign_up SET call_result = :result, called_at = clock_timestamp(), called_by = current_account()
                        WHERE group_id = :group AND id = :id AND outcome IS NOT NULL
                            AND (call_result IS NULL OR call_result IN ('no_answer', 'call_again') OR call_result = :corrected)
                        """)
                        .param("group", group.value())
                        .param("id", signUp)
                        .param("result", result.code())
                        .param("corrected", corrected)
                        .update()
                == 1;
    }

    void take(GroupId group, boolean takes) {
        jdbc.sql("UPDATE activity_group SET takes_sign_ups = :takes, version = version + 1 WHERE id = :group")
                .param("group", group.value())
                .param("takes", takes)
                .update();
    }

    /** Of the current organisation. */
    void deleteExpired(LocalDate today) {
        jdbc.sql("DELETE FROM sign_up WHERE expires_on < :today")
                .param("today", today)
                .update();
    }
}
