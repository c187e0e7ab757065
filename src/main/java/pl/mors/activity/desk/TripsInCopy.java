package pl.mors.activity.desk;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.platform.text.Texts;
import pl.mors.privacy.PersonalDataSection.Entry;

/** The trips that a person went along on or gave up, and the ticks on the way. */
@Repository
@Transactional(readOnly = true)
class TripsInCopy {

    private final JdbcClient jdbc;

    TripsInCopy(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Entry> entries(UUID person) {
        return jdbc.sql("""
                        SELECT g.name, e.on_day, f.* FROM (
                            SELECT session_id, CASE WHEN going THEN 'going' ELSE 'not_going' END AS words, override_reason,
                                recorded_at, superseded_at
                            FROM trip_place WHERE person_id = :person
                            UNION ALL
                            SELECT session_id, leg || CASE WHEN on_board THEN '' ELSE '_not' END, NULL, recorded_at, superseded_at
                            FROM boarding WHERE person_id = :person) f
                            JOIN session s ON s.id = f.session_id
                            JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                            JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id
                        ORDER BY e.on_day, g.name, f.recorded_at
                        """)
                .param("person", person)
                .query((row, number) -> {
                    var reason = row.getString("override_reason");
                    var words = Texts.t("activity.copy.trip." + row.getString("words"));
                    return new Entry(
                            Texts.t(
                                    "activity.copy.session",
                                    row.getObject("on_day", LocalDate.class),
                                    row.getString("name")),
                            GroupsInCopy.corrected(
                                    reason == null ? words : words + ". " + Texts.t("activity.copy.override", reason),
                                    GroupsInCopy.moment(row.getObject("superseded_at", OffsetDateTime.class))));
                })
                .list();
    }
}
