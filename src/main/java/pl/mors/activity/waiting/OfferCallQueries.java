package pl.mors.activity.waiting;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.GroupId;
import pl.mors.activity.call.CallResult;
import pl.mors.activity.call.Concerned;
import pl.mors.activity.call.Concerned.Call;
import pl.mors.activity.call.ReachQueries;
import pl.mors.person.PersonId;
import pl.mors.platform.Coded;

/** Reads for whom a place is kept and whom no message tells so. */
@Repository
@Transactional(readOnly = true)
public class OfferCallQueries {

    private final JdbcClient jdbc;
    private final ReachQueries reach;

    OfferCallQueries(JdbcClient jdbc, ReachQueries reach) {
        this.jdbc = jdbc;
        this.reach = reach;
    }

    /**
     * Somebody to call about a place.
     *
     * @param people how many get places together
     * @param failed whether a message was sent and did not arrive
     */
    public record ToCall(Concerned one, UUID together, LocalDate answerBy, int people, boolean failed) {}

    private record Offered(UUID together, LocalDate answerBy, int people, boolean failed) {}

    /** In the order of the register. */
    List<ToCall> toCall(GroupId group, LocalDate today) {
        Map<PersonId, Offered> offered = new HashMap<>();
        jdbc.sql("""
                SELECT w.person_id, o.together_id, o.answer_by, o.mailed, count(*) OVER (PARTITION BY w.together_id) AS people
                FROM place_offer_state o
                    JOIN known_waiting_list_entry w ON w.organisation_id = o.organisation_id AND w.together_id = o.together_id
                        AND w.outcome IS NULL
                WHERE o.group_id = :group AND o.answer IS NULL AND NOT o.told AND (o.answer_by >= :today OR NOT o.may_lapse)
                """).param("group", group.value()).param("today", today).query(row -> {
            offered.put(
                    new PersonId(row.getObject("person_id", UUID.class)),
                    new Offered(
                            row.getObject("together_id", UUID.class),
                            row.getObject("answer_by", LocalDate.class),
                            row.getInt("people"),
                            row.getBoolean("mailed")));
        });
        return reach.people(offered.keySet(), null, today, Map.of(), calls(group)).stream()
                .map(one -> {
                    var offer = Objects.requireNonNull(offered.get(one.person()));
                    return new ToCall(one, offer.together(), offer.answerBy(), offer.people(), offer.failed());
                })
                .toList();
    }

    /** About the offers that wait for an answer, the latest first. */
    private Map<PersonId, List<Call>> calls(GroupId group) {
        Map<PersonId, List<Call>> calls = new HashMap<>();
        jdbc.sql("""
                SELECT c.person_id, c.result, c.recorded_at, a.display_name
                FROM known_offer_call c
                    JOIN known_place_offer o ON o.organisation_id = c.organisation_id AND o.together_id = c.together_id
                        AND o.answer IS NULL
                    LEFT JOIN account a ON a.id = c.recorded_by
                WHERE c.group_id = :group ORDER BY c.recorded_at DESC, c.id DESC
                """).param("group", group.value()).query(row -> {
            calls.computeIfAbsent(new PersonId(row.getObject("person_id", UUID.class)), person -> new ArrayList<>())
                    .add(new Call(
                            Coded.of(CallResult.class, row.getString("result")),
                            row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                            row.getString("display_name")));
        });
        return calls;
    }
}
