package pl.mors.activity.session;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.SessionId;
import pl.mors.activity.group.GroupQueries;
import pl.mors.calendar.TimeRange;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Option;

/** Who could lead a session instead: those who are free at that time first, of the others when they are busy. */
@Component
@Transactional(readOnly = true)
class FacilitatorChoice {

    private final JdbcClient jdbc;
    private final GroupQueries groups;

    FacilitatorChoice(JdbcClient jdbc, GroupQueries groups) {
        this.jdbc = jdbc;
        this.groups = groups;
    }

    List<Option> of(SessionId session) {
        var busy = busy(session);
        return groups.possibleFacilitators().stream()
                .map(one -> option(one.membership().value(), one.name(), busy))
                .sorted(Comparator.comparing(option -> option.hint() != null))
                .toList();
    }

    private static Option option(UUID member, String name, Map<UUID, TimeRange> busy) {
        var other = busy.get(member);
        return new Option(
                member.toString(),
                name,
                other == null ? null : Texts.t("activity.session.replace.busy", other.startTime(), other.endTime()));
    }

    /** What of theirs begins first among all that stands in the way. */
    private Map<UUID, TimeRange> busy(SessionId session) {
        Map<UUID, TimeRange> busy = new HashMap<>();
        jdbc.sql("""
                SELECT f.membership_id, lower(f.period) AS from_at, upper(f.period) AS to_at
                FROM session s
                    JOIN calendar_staff f ON f.organisation_id = s.organisation_id AND f.period && s.period
                        AND f.entry_id <> s.entry_id AND f.occupies AND f.replaced_at IS NULL
                WHERE s.id = :session ORDER BY lower(f.period), f.entry_id
                """).param("session", session.value()).query(row -> {
            busy.putIfAbsent(
                    row.getObject("membership_id", UUID.class),
                    new TimeRange(
                            row.getObject("from_at", OffsetDateTime.class).toInstant(),
                            row.getObject("to_at", OffsetDateTime.class).toInstant()));
        });
        return busy;
    }
}
