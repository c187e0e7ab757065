package pl.mors.casework.desk;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.calendar.CalendarEntryDescriber;
import pl.mors.calendar.CalendarEntryId;
import pl.mors.casework.access.CaseAccess;
import pl.mors.platform.text.Texts;

/** Names the participant behind one's own meeting; to everybody else the time is taken, and nobody says with whom. */
@Component
class MeetingDescriber implements CalendarEntryDescriber {

    private final JdbcClient jdbc;
    private final CaseAccess access;

    MeetingDescriber(JdbcClient jdbc, CaseAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<CalendarEntryId, String> describe(Collection<CalendarEntryId> entries) {
        return jdbc
                .sql("""
                        SELECT s.entry_id, p.given_name || ' ' || p.family_name AS name
                        FROM known_support_meeting s
                            JOIN support_card c ON c.organisation_id = s.organisation_id AND c.id = s.card_id
                            JOIN known_card_grant g ON g.organisation_id = c.organisation_id AND g.card_id = c.id
                            JOIN support_case k ON k.organisation_id = c.organisation_id AND k.id = c.case_id
                            JOIN person p ON p.organisation_id = k.organisation_id AND p.id = k.person_id
                        WHERE s.entry_id = ANY (:entries) AND g.membership_id = :self""")
                .param("entries", entries.stream().map(CalendarEntryId::value).toArray(UUID[]::new))
                .param("self", access.self())
                .query((row, number) -> Map.entry(
                        new CalendarEntryId(row.getObject("entry_id", UUID.class)),
                        Texts.t("casework.meeting.with", row.getString("name"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
    }
}
