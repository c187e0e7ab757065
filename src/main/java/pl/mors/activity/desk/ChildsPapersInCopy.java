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

/** What guardians said about a person in groups: consents to a group, and who may pick the person up. */
@Repository
@Transactional(readOnly = true)
class ChildsPapersInCopy {

    private final JdbcClient jdbc;

    ChildsPapersInCopy(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Entry> entries(UUID person) {
        return jdbc.sql("""
                        SELECT g.name AS group_name, f.* FROM (
                            SELECT group_id, answered_on AS from_day, NULL::date AS to_day, answer, NULL AS name, recorded_at,
                                superseded_at
                            FROM group_consent WHERE person_id = :person
                            UNION ALL
                            SELECT group_id, valid_from, valid_to, 'pick_up', concat_ws(', ', name, phone), recorded_at, superseded_at
                            FROM pick_up_permission WHERE person_id = :person) f
                            JOIN activity_group g ON g.id = f.group_id
                        ORDER BY f.recorded_at, g.name
                        """)
                .param("person", person)
                .query((row, number) -> {
                    var from = row.getObject("from_day", LocalDate.class);
                    var to = row.getObject("to_day", LocalDate.class);
                    var name = row.getString("name");
                    var words = name == null
                            ? Texts.t("activity.copy.consent." + row.getString("answer"), from)
                            : to == null
                                    ? Texts.t("activity.copy.pick-up.open", name, from)
                                    : Texts.t("activity.copy.pick-up", name, from, to);
                    return new Entry(
                            row.getString("group_name"),
                            GroupsInCopy.corrected(
                                    words, GroupsInCopy.moment(row.getObject("superseded_at", OffsetDateTime.class))));
                })
                .list();
    }
}
