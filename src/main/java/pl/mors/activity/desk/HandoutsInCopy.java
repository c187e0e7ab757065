package pl.mors.activity.desk;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.handout.HandoutKind;
import pl.mors.platform.Coded;
import pl.mors.platform.text.Texts;
import pl.mors.privacy.PersonalDataSection.Entry;

/** What a person received at sessions; what was taken back, too. */
@Repository
@Transactional(readOnly = true)
class HandoutsInCopy {

    private final JdbcClient jdbc;

    HandoutsInCopy(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Entry> entries(UUID person) {
        return jdbc.sql("""
                        SELECT g.name, e.on_day, h.* FROM handout h
                            JOIN session s ON s.organisation_id = h.organisation_id AND s.id = h.session_id
                            JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                            JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id
                        WHERE h.person_id = :person ORDER BY e.on_day, g.name, h.recorded_at, h.id
                        """)
                .param("person", person)
                .query((row, number) -> new Entry(
                        Texts.t(
                                "activity.copy.session",
                                row.getObject("on_day", LocalDate.class),
                                row.getString("name")),
                        GroupsInCopy.corrected(
                                Coded.of(HandoutKind.class, row.getString("kind"))
                                        .label(),
                                GroupsInCopy.moment(row.getObject("superseded_at", OffsetDateTime.class)))))
                .list();
    }
}
