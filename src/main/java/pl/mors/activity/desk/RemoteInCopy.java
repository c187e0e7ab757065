package pl.mors.activity.desk;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.text.Texts;
import pl.mors.privacy.PersonalDataSection;
import pl.mors.privacy.PersonalDataSection.Entry;
import pl.mors.privacy.PersonalDataSource;

/** Where a person's remote classes are held, for their own page too, and what speaks for their presence. */
@Repository
@Transactional(readOnly = true)
class RemoteInCopy implements PersonalDataSource {

    private final JdbcClient jdbc;
    private final BusinessDate businessDate;

    RemoteInCopy(JdbcClient jdbc, BusinessDate businessDate) {
        this.jdbc = jdbc;
        this.businessDate = businessDate;
    }

    @Override
    public int order() {
        return 31;
    }

    @Override
    public Set<String> tables() {
        return Set.of("remote_mail", "remote_log_owner");
    }

    @Override
    public List<PersonalDataSection> personalData(UUID person) {
        var entries = jdbc.sql("""
                        SELECT g.name, e.on_day, f.* FROM (
                            SELECT r.session_id, 'link' AS what, r.link AS words, r.recorded_at AS at, NULL::timestamptz AS until,
                                NULL::timestamptz AS superseded_at
                            FROM known_remote_session r
                                JOIN session s ON s.organisation_id = r.organisation_id AND s.id = r.session_id AND s.status = 'planned'
                                JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                                    AND e.on_day >= :today
                                JOIN place_span n ON n.organisation_id = s.organisation_id AND n.group_id = s.group_id
                                    AND n.person_id = :person AND n.from_on <= e.on_day AND n.until_on > e.on_day
                            UNION ALL
                            SELECT r.session_id, 'log', concat_ws(', ', nullif(l.login_name, ''), nullif(l.login_email, '')),
                                l.joined_at, l.left_at, o.superseded_at
                            FROM remote_log_owner o
                                JOIN remote_log l ON l.organisation_id = o.organisation_id AND l.id = o.log_id
                                JOIN remote_report r ON r.organisation_id = l.organisation_id AND r.id = l.report_id
                            WHERE o.person_id = :person
                            UNION ALL
                            SELECT session_id, 'mail', sender, sent_at, NULL, superseded_at FROM remote_mail
                            WHERE person_id = :person) f
                            JOIN session s ON s.id = f.session_id
                            JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                            JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id
                        ORDER BY e.on_day, g.name, f.at
                        """)
                .param("person", person)
                .param("today", businessDate.today())
                .query((row, number) -> new Entry(
                        Texts.t(
                                "activity.copy.session",
                                row.getObject("on_day", LocalDate.class),
                                row.getString("name")),
                        GroupsInCopy.corrected(
                                Texts.t(
                                        "activity.copy.remote." + row.getString("what"),
                                        row.getString("words"),
                                        GroupsInCopy.moment(row.getObject("at", OffsetDateTime.class))
                                                .orElseThrow(),
                                        GroupsInCopy.moment(row.getObject("until", OffsetDateTime.class))
                                                .orElse("")),
                                GroupsInCopy.moment(row.getObject("superseded_at", OffsetDateTime.class)))))
                .list();
        return entries.isEmpty()
                ? List.of()
                : List.of(new PersonalDataSection(Texts.t("activity.copy.remote"), entries));
    }
}
