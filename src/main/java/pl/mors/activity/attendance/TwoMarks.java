package pl.mors.activity.attendance;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.person.MergeHindrance;
import pl.mors.person.PersonId;
import pl.mors.platform.text.Texts;

/** A human was at a session or was not: where two records say otherwise, the sheet is corrected first. */
@Component
class TwoMarks implements MergeHindrance {

    private final JdbcClient jdbc;

    TwoMarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> hindrances(PersonId kept, PersonId merged) {
        return jdbc.sql("""
                        SELECT e.on_day, g.name
                        FROM known_attendance k
                            JOIN known_attendance m ON m.organisation_id = k.organisation_id AND m.session_id = k.session_id
                                AND m.status <> k.status
                            JOIN session s ON s.organisation_id = k.organisation_id AND s.id = k.session_id
                            JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                            JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id
                        WHERE k.person_id = :kept AND m.person_id = :merged ORDER BY e.on_day, s.id""")
                .param("kept", kept.value())
                .param("merged", merged.value())
                .query((row, number) -> Texts.t(
                        "activity.merge.marks", row.getString("name"), row.getObject("on_day", LocalDate.class)))
                .list();
    }
}
