package pl.mors.activity.waiting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.activity.GroupId;
import pl.mors.activity.call.CallResult;
import pl.mors.identity.BearerToken;
import pl.mors.notification.OutboxMessageId;
import pl.mors.person.PersonId;
import pl.mors.platform.Ids;

/** Offers of places; the link of one is found by an owner-defined function, for a visitor sees no row about people. */
@Repository
class OfferRepository {

    private final JdbcClient jdbc;

    OfferRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An offer that waits for an answer.
     *
     * @param mayLapse whether a message tells of it, or somebody tried to by telephone
     */
    record Offer(GroupId group, LocalDate freeFrom, LocalDate answerBy, boolean mayLapse) {

        boolean isOver(LocalDate today) {
            return mayLapse && OfferDeadline.isOver(answerBy, today);
        }
    }

    Optional<Offer> open(UUID together) {
        return jdbc.sql("""
                        SELECT group_id, free_from, answer_by, may_lapse FROM place_offer_state
                        WHERE together_id = :together AND answer IS NULL
                        """)
                .param("together", together)
                .query((row, number) -> new Offer(
                        new GroupId(row.getObject("group_id", UUID.class)),
                        row.getObject("free_from", LocalDate.class),
                        row.getObject("answer_by", LocalDate.class),
                        row.getBoolean("may_lapse")))
                .optional();
    }

    /** @param messages that tell of it; without any somebody has to call, and there is no link */
    void make(
            GroupId group,
            UUID together,
            LocalDate freeFrom,
            LocalDate answerBy,
            BearerToken key,
            List<OutboxMessageId> messages) {
        boolean mailed = !messages.isEmpty();
        jdbc.sql("""
                INSERT INTO place_offer (organisation_id, id, group_id, together_id, free_from, answer_by, mailed, message_ids)
                VALUES (current_organisation(), :id, :group, :together, :freeFrom, :answerBy, :mailed, :messages)
                """)
                .param("id", Ids.next())
                .param("group", group.value())
                .param("together", together)
                .param("freeFrom", freeFrom)
                .param("answerBy", answerBy)
                .param("mailed", mailed)
                .param("messages", messages.stream().map(OutboxMessageId::value).toArray(UUID[]::new))
                .update();
        if (mailed) {
            jdbc.sql("""
                    INSERT INTO place_offer_link (organisation_id, id, together_id, key_digest)
                    VALUES (current_organisation(), :id, :together, :digest)
                    """)
                    .param("id", Ids.next())
                    .param("together", together)
                    .param("digest", key.digest())
                    .update();
        }
    }

    void answer(UUID together, String answer) {
        jdbc.sql("""
                WITH moment AS MATERIALIZED (SELECT clock_timestamp() AS at),
                ended AS (
                    UPDATE place_offer o SET superseded_at = m.at FROM moment m
                    WHERE o.together_id = :together AND o.superseded_at IS NULL AND o.answer IS NULL
                    RETURNING o.*
                )
                INSERT INTO place_offer (organisation_id, id, group_id, together_id, free_from, answer_by, mailed, message_ids, answer, recorded_at)
                SELECT o.organisation_id, :id, o.group_id, o.together_id, o.free_from, o.answer_by, o.mailed, o.message_ids, :answer,
                    o.superseded_at
                FROM ended o
                """)
                .param("together", together)
                .param("id", Ids.next())
                .param("answer", answer)
                .update();
    }

    void addCall(GroupId group, UUID together, PersonId person, CallResult result) {
        jdbc.sql("""
                INSERT INTO offer_call (organisation_id, id, group_id, together_id, person_id, result)
                VALUES (current_organisation(), :id, :group, :together, :person, :result)
                """)
                .param("id", Ids.next())
                .param("group", group.value())
                .param("together", together)
                .param("person", person.value())
                .param("result", result.code())
                .update();
    }

    /** Offers whose last day has passed; not those of which nobody was told and nobody tried to tell. */
    List<UUID> over(LocalDate today) {
        return jdbc.sql("""
                        SELECT together_id FROM place_offer_state
                        WHERE answer IS NULL AND answer_by < :today AND may_lapse
                        """).param("today", today).query(UUID.class).list();
    }

    /** Groups in which somebody waits, with an offer or without. */
    List<GroupId> groupsWithAList() {
        return jdbc.sql("SELECT DISTINCT group_id FROM known_waiting_list_entry WHERE outcome IS NULL")
                .query((row, number) -> new GroupId(row.getObject("group_id", UUID.class)))
                .list();
    }

    /** What a link, or the one who waits, opens: nobody's name. */
    record Offered(UUID together, GroupId group, String groupName, LocalDate answerBy) {}

    Optional<Offered> offered(BearerToken key, LocalDate today) {
        return jdbc.sql("SELECT * FROM offered_place(:digest, :today)")
                .param("digest", key.digest())
                .param("today", today)
                .query((row, number) -> new Offered(
                        row.getObject("together_id", UUID.class),
                        new GroupId(row.getObject("group_id", UUID.class)),
                        row.getString("group_name"),
                        row.getObject("answer_by", LocalDate.class)))
                .optional();
    }
}
