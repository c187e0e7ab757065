package pl.mors.activity.waiting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.activity.GroupId;
import pl.mors.activity.call.CallResult;
import pl.mors.activity.waiting.NextInLine.Party;
import pl.mors.notification.OutboxMessageId;
import pl.mors.person.PersonId;
import pl.mors.platform.Ids;

@Repository
class WaitingRepository {

    private final JdbcClient jdbc;

    WaitingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a group says about its places. */
    record Terms(
            boolean queues,
            int offerDays,
            @Nullable Integer capacity,
            @Nullable LocalDate closedOn) {

        /** Whether so many people would have places together in an empty group. */
        boolean everFit(int people) {
            return capacity == null || people <= capacity;
        }

        boolean isOpenOn(LocalDate day) {
            return closedOn == null || day.isBefore(closedOn);
        }
    }

    /** Keeps other changes of the group's places waiting until this transaction ends; empty when there is no such group. */
    Optional<Terms> lock(GroupId group) {
        return terms(group, "FOR UPDATE");
    }

    /** As they are now, for who only looks. */
    Optional<Terms> terms(GroupId group) {
        return terms(group, "");
    }

    private Optional<Terms> terms(GroupId group, String locking) {
        return jdbc.sql("SELECT when_full, offer_days, capacity, closed_on FROM activity_group WHERE id = :group "
                        + locking)
                .param("group", group.value())
                .query((row, number) -> new Terms(
                        row.getString("when_full").equals("queue"),
                        row.getInt("offer_days"),
                        row.getObject("capacity", Integer.class),
                        row.getObject("closed_on", LocalDate.class)))
                .optional();
    }

    /** Places that are taken on a day or kept for whom they are offered to. */
    int taken(GroupId group, LocalDate day) {
        return enrolled(group, day)
                + jdbc.sql("""
                        SELECT count(*) FROM known_waiting_list_entry w
                            JOIN known_place_offer o ON o.organisation_id = w.organisation_id
                                AND o.together_id = w.together_id AND o.answer IS NULL
                        WHERE w.group_id = :group AND w.outcome IS NULL
                        """)
                        .param("group", group.value())
                        .query(Integer.class)
                        .single();
    }

    /** Places that are taken on a day. */
    int enrolled(GroupId group, LocalDate day) {
        return jdbc.sql("""
                        SELECT count(*) FROM place_span e WHERE e.group_id = :group
                            AND e.until_on > :day AND (e.from_on <= :day OR NOT e.after_exit)
                        """)
                .param("group", group.value())
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    /** Whether so many meetings were held that the group takes in nobody new (R17). */
    boolean isClosedToNewcomers(GroupId group, LocalDate day) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM activity_group g WHERE g.id = :group AND g.closes_after <= (
                            SELECT count(*) FROM known_held_session s
                                JOIN calendar_entry c ON c.organisation_id = s.organisation_id AND c.id = s.entry_id
                            WHERE s.organisation_id = g.organisation_id AND s.group_id = g.id AND c.on_day < :day))
                        """)
                .param("group", group.value())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    /** Who waits and has no offer, in the order of entry. */
    List<Party> line(GroupId group) {
        return jdbc.sql("""
                        SELECT w.together_id, count(*) AS people FROM known_waiting_list_entry w
                        WHERE w.group_id = :group AND w.outcome IS NULL
                            AND NOT EXISTS (SELECT FROM known_place_offer o WHERE o.organisation_id = w.organisation_id
                                AND o.together_id = w.together_id)
                        GROUP BY w.together_id ORDER BY min(w.entered_at), w.together_id
                        """)
                .param("group", group.value())
                .query((row, number) -> new Party(row.getObject("together_id", UUID.class), row.getInt("people")))
                .list();
    }

    /** All who wait, by whom they wait with, with an offer or without. */
    List<UUID> parties(GroupId group) {
        return jdbc.sql("""
                        SELECT DISTINCT together_id FROM known_waiting_list_entry WHERE group_id = :group AND outcome IS NULL
                        """).param("group", group.value()).query(UUID.class).list();
    }

    /** Those of whom somebody had no place in the group before that day: the others would get none without them. */
    List<UUID> partiesWithNewcomers(GroupId group, LocalDate day) {
        return jdbc.sql("""
                        SELECT DISTINCT w.together_id FROM known_waiting_list_entry w
                        WHERE w.group_id = :group AND w.outcome IS NULL
                            AND NOT EXISTS (SELECT FROM known_enrolment e WHERE e.organisation_id = w.organisation_id
                                AND e.group_id = w.group_id AND e.person_id = w.person_id AND e.enrolled_on < :day)
                        """)
                .param("group", group.value())
                .param("day", day)
                .query(UUID.class)
                .list();
    }

    /** Somebody who waits. */
    record Entry(
            UUID id,
            UUID together,
            PersonId person,
            @Nullable String overrideReason) {}

    /** Those who wait under one key, in the order of entry. */
    List<Entry> entries(UUID together) {
        return jdbc.sql("""
                        SELECT id, together_id, person_id, override_reason FROM known_waiting_list_entry
                        WHERE together_id = :together AND outcome IS NULL ORDER BY entered_at, id
                        """)
                .param("together", together)
                .query(WaitingRepository::entry)
                .list();
    }

    Optional<Entry> entry(GroupId group, PersonId person) {
        return jdbc.sql("""
                        SELECT id, together_id, person_id, override_reason FROM known_waiting_list_entry
                        WHERE group_id = :group AND person_id = :person AND outcome IS NULL
                        """)
                .param("group", group.value())
                .param("person", person.value())
                .query(WaitingRepository::entry)
                .optional();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getObject("id", UUID.class),
                row.getObject("together_id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("override_reason"));
    }

    void enter(GroupId group, PersonId person, UUID together, @Nullable String overrideReason) {
        jdbc.sql("""
                INSERT INTO waiting_list_entry (organisation_id, id, group_id, person_id, together_id, override_reason)
                VALUES (current_organisation(), :id, :group, :person, :together, :reason)
                """)
                .param("id", Ids.next())
                .param("group", group.value())
                .param("person", person.value())
                .param("together", together)
                .param("reason", overrideReason)
                .update();
    }

    /** Who waited does so no more. */
    void close(Entry entry, WaitingOutcome outcome) {
        close(entry, outcome, null, List.of());
    }

    /** @param messages that say so; without any somebody has to call */
    void closeWithList(Entry entry, WaitingOutcome outcome, List<OutboxMessageId> messages) {
        close(entry, outcome, !messages.isEmpty(), messages);
    }

    private void close(Entry entry, WaitingOutcome outcome, @Nullable Boolean told, List<OutboxMessageId> messages) {
        jdbc.sql("""
                WITH moment AS MATERIALIZED (SELECT clock_timestamp() AS at),
                ended AS (
                    UPDATE waiting_list_entry e SET superseded_at = m.at FROM moment m
                    WHERE e.id = :entry AND e.superseded_at IS NULL
                    RETURNING e.*
                )
                INSERT INTO waiting_list_entry (organisation_id, id, group_id, person_id, together_id, entered_at, override_reason,
                    outcome, told, message_ids, recorded_at)
                SELECT e.organisation_id, :id, e.group_id, e.person_id, e.together_id, e.entered_at, e.override_reason, :outcome,
                    :told, :messages, e.superseded_at
                FROM ended e
                """)
                .param("entry", entry.id())
                .param("id", Ids.next())
                .param("outcome", outcome.code())
                .param("told", told, Types.BOOLEAN)
                .param("messages", messages.stream().map(OutboxMessageId::value).toArray(UUID[]::new))
                .update();
    }

    void addClosingCall(UUID entry, CallResult result) {
        jdbc.sql("""
                INSERT INTO closing_call (organisation_id, id, entry_id, result)
                VALUES (current_organisation(), :id, :entry, :result)
                """)
                .param("id", Ids.next())
                .param("entry", entry)
                .param("result", result.code())
                .update();
    }

    /** Who may wait together with somebody: whoever lives with them, or was signed up with them on the site and has no answer yet. */
    static final String COMPANY = """
            SELECT m.organisation_id, m.person_id, NULL::uuid AS sign_up_id FROM known_household_member own
                JOIN known_household_member m ON m.organisation_id = own.organisation_id AND m.household_id = own.household_id
            WHERE own.person_id = :person
            UNION ALL
            SELECT k.organisation_id, k.person_id, k.sign_up_id FROM sign_up s
                JOIN sign_up o ON o.organisation_id = s.organisation_id AND o.together_id = s.together_id AND o.id <> s.id
                    AND o.outcome IS NULL
                JOIN namesake_of_sign_up k ON k.organisation_id = o.organisation_id AND k.sign_up_id = o.id
            WHERE s.id = :signUp AND s.group_id = :group
            """;

    /** Whether all of these people may wait together with the person. */
    boolean belongTogether(GroupId group, PersonId person, List<PersonId> others, @Nullable UUID signUp) {
        return company("count(DISTINCT c.person_id)", group, person, others, signUp)
                        .query(Integer.class)
                        .single()
                == others.size();
    }

    /** Which sign-ups of who was signed up with the person these others are. */
    List<UUID> signUpsOf(GroupId group, PersonId person, List<PersonId> others, @Nullable UUID signUp) {
        return company("DISTINCT c.sign_up_id", group, person, others, signUp).query(UUID.class).list().stream()
                .filter(Objects::nonNull)
                .toList();
    }

    private JdbcClient.StatementSpec company(
            String what, GroupId group, PersonId person, List<PersonId> others, @Nullable UUID signUp) {
        return jdbc.sql("SELECT " + what + " FROM (" + COMPANY
                        + ") c WHERE c.person_id = ANY (:others) AND c.person_id <> :person")
                .param("group", group.value())
                .param("person", person.value())
                .param("others", others.stream().map(PersonId::value).toArray(UUID[]::new))
                .param("signUp", signUp, Types.OTHER);
    }
}
