package pl.mors.activity.session;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.access.GroupAccess;
import pl.mors.calendar.CalendarEntryDescriber;
import pl.mors.calendar.CalendarEntryId;

/** Names the group behind a taken time: one that the public calendar lists, or one that the reader sees anyway. */
@Component
class SessionDescriber implements CalendarEntryDescriber {

    private final JdbcClient jdbc;
    private final GroupAccess access;

    SessionDescriber(JdbcClient jdbc, GroupAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<CalendarEntryId, String> describe(Collection<CalendarEntryId> entries) {
        return jdbc
                .sql("""
                        SELECT s.entry_id, g.name FROM session s
                            JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id
                        WHERE s.entry_id = ANY (:entries::uuid[]) AND (g.listed_publicly OR :ledBy::uuid IS NULL
                            OR EXISTS (SELECT FROM group_facilitator f WHERE f.organisation_id = g.organisation_id
                                AND f.group_id = g.id AND f.membership_id = :ledBy AND f.ended_at IS NULL))
                        """)
                .param(
                        "entries",
                        entries.stream().map(entry -> entry.value().toString()).toArray(String[]::new))
                .param("ledBy", access.sight().onlyLedBy())
                .query((row, number) ->
                        Map.entry(new CalendarEntryId(row.getObject("entry_id", UUID.class)), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
