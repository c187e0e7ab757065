package pl.mors.activity.attendance;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.access.GroupAccess;
import pl.mors.person.MergeHindrance;
import pl.mors.person.PersonId;
import pl.mors.platform.text.Texts;

/** A human was at a session or was not: where two records say otherwise, the sheet is corrected first. */
@Component
class TwoMarks implements MergeHindrance {

    private final JdbcClient jdbc;
    private final GroupAccess access;

    TwoMarks(JdbcClient jdbc, GroupAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> hindrances(PersonId kept, PersonId merged) {
        return jdbc.sql("""
                        SELECT e.on_day, CASE WHEN NOT g.hidden_membership OR EXISTS (SELECT FROM group_facilitator f
                                WHERE f.organisation_id = g.organisation_id AND f.group_id = g.id AND f.membership_id = :self
                                    AND f.ended_at IS NULL) THEN g.name END AS name
                        FROM known_attendance k
                            JOIN known_attendance m ON m.organisation_id = k.organisation_id AND m.session_id = k.session_id
                                AND m.status <> k.status
                            JOIN session s ON s.organisation_id = k.organisation_id AND s.id = k.session_id
                            JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                            JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id
                        WHERE k.person_id = :kept AND m.person_id = :merged ORDER BY e.on_day, s.id""")
                .param("self", access.sight().membership())
                .param("kept", kept.value())
                .param("merged", merged.value())
                .query((row, number) -> sentence(row.getString("name"), row.getObject("on_day", LocalDate.class)))
                .list();
    }

    /** @param group none where nobody but its leaders may learn who is in it */
    private static String sentence(@Nullable String group, LocalDate day) {
        return group == null ? Texts.t("activity.merge.marks.hidden") : Texts.t("activity.merge.marks", group, day);
    }
}
