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

/** Reads who waited until a group closed, or closed to newcomers, and whom nothing has told so. */
@Repository
@Transactional(readOnly = true)
public class ClosingCallQueries {

    private final JdbcClient jdbc;
    private final ReachQueries reach;

    ClosingCallQueries(JdbcClient jdbc, ReachQueries reach) {
        this.jdbc = jdbc;
        this.reach = reach;
    }

    /**
     * Somebody to call.
     *
     * @param entry how the waiting ended
     * @param newcomer whether the group goes on, and takes in nobody new
     * @param failed whether a message was written and did not arrive
     */
    public record ToCall(Concerned one, UUID entry, boolean newcomer, boolean failed) {}

    private record Ended(UUID entry, boolean newcomer, boolean failed) {}

    boolean isAnybodyToCall(GroupId group) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM closing_to_tell WHERE group_id = :group)")
                .param("group", group.value())
                .query(Boolean.class)
                .single();
    }

    /** In the order of the register. */
    List<ToCall> toCall(GroupId group, LocalDate today) {
        Map<PersonId, Ended> ended = new HashMap<>();
        jdbc.sql("SELECT person_id, id, newcomer, written FROM closing_to_tell WHERE group_id = :group")
                .param("group", group.value())
                .query(row -> {
                    ended.put(
                            new PersonId(row.getObject("person_id", UUID.class)),
                            new Ended(
                                    row.getObject("id", UUID.class),
                                    row.getBoolean("newcomer"),
                                    row.getBoolean("written")));
                });
        return reach.people(ended.keySet(), null, today, Map.of(), calls(group)).stream()
                .map(one -> {
                    var entry = Objects.requireNonNull(ended.get(one.person()));
                    return new ToCall(one, entry.entry(), entry.newcomer(), entry.failed());
                })
                .toList();
    }

    /** The latest first. */
    private Map<PersonId, List<Call>> calls(GroupId group) {
        Map<PersonId, List<Call>> calls = new HashMap<>();
        jdbc.sql("""
                SELECT w.person_id, c.result, c.recorded_at, a.display_name
                FROM closing_to_tell w
                    JOIN known_closing_call c ON c.organisation_id = w.organisation_id AND c.entry_id = w.id
                    LEFT JOIN account a ON a.id = c.recorded_by
                WHERE w.group_id = :group ORDER BY c.recorded_at DESC, c.id DESC
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
