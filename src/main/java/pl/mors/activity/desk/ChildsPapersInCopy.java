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
                            SELECT c.group_id, c.answered_on AS from_day, NULL::date AS to_day, c.answer, NULL AS name, e.on_day AS trip_day,
                                c.recorded_at, c.superseded_at
                            FROM group_consent c
                                LEFT JOIN session s ON s.organisation_id = c.organisation_id AND s.id = c.session_id
                                LEFT JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                            WHERE c.person_id = :person
                            UNION ALL
                            SELECT u.group_id, u.valid_from, u.valid_to, u.kind, concat_ws(', ', u.name, u.phone), NULL, u.recorded_at,
                                u.superseded_at
                            FROM pick_up_permission u WHERE u.person_id = :person) f
                            JOIN activity_group g ON g.id = f.group_id
                        ORDER BY f.recorded_at, g.name
                        """)
                .param("person", person)
                .query((row, number) -> {
                    var from = row.getObject("from_day", LocalDate.class);
                    var to = row.getObject("to_day", LocalDate.class);
                    var name = row.getString("name");
                    var trip = row.getObject("trip_day", LocalDate.class);
                    var said = row.getString("answer");
                    var words = switch (said) {
                        case "person" ->
                            to == null
                                    ? Texts.t("activity.copy.pick-up.open", name, from)
                                    : Texts.t("activity.copy.pick-up", name, from, to);
                        case "alone" ->
                            to == null
                                    ? Texts.t("activity.copy.alone.open", from)
                                    : Texts.t("activity.copy.alone", from, to);
                        default ->
                            trip == null
                                    ? Texts.t("activity.copy.consent." + said, from)
                                    : Texts.t("activity.copy.consent.trip." + said, from, trip);
                    };
                    return new Entry(
                            row.getString("group_name"),
                            GroupsInCopy.corrected(
                                    words, GroupsInCopy.moment(row.getObject("superseded_at", OffsetDateTime.class))));
                })
                .list();
    }
}
