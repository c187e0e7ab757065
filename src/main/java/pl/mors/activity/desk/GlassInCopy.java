package pl.mors.activity.desk;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.platform.text.Texts;
import pl.mors.privacy.PersonalDataSection;
import pl.mors.privacy.PersonalDataSection.Entry;
import pl.mors.privacy.PersonalDataSource;

/** When a person signed on glass and where, also what was withdrawn. */
@Repository
@Transactional(readOnly = true)
class GlassInCopy implements PersonalDataSource {

    private final JdbcClient jdbc;

    GlassInCopy(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 33;
    }

    @Override
    public Set<String> tables() {
        return Set.of("glass_signature");
    }

    @Override
    public List<PersonalDataSection> personalData(UUID person) {
        var entries = jdbc.sql("""
                        SELECT g.name, e.on_day, f.reason, f.recorded_at, f.superseded_at
                        FROM glass_signature f
                            JOIN session s ON s.organisation_id = f.organisation_id AND s.id = f.session_id
                            JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                            JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id
                        WHERE f.person_id = :person ORDER BY e.on_day, g.name, f.recorded_at
                        """)
                .param("person", person)
                .query((row, number) -> {
                    var reason = row.getString("reason");
                    var at = GroupsInCopy.moment(row.getObject("recorded_at", OffsetDateTime.class))
                            .orElseThrow();
                    return new Entry(
                            Texts.t(
                                    "activity.copy.session",
                                    row.getObject("on_day", LocalDate.class),
                                    row.getString("name")),
                            GroupsInCopy.corrected(
                                    reason == null
                                            ? Texts.t("activity.copy.glass.signed", at)
                                            : Texts.t("activity.copy.glass.withdrawn", at, reason),
                                    GroupsInCopy.moment(row.getObject("superseded_at", OffsetDateTime.class))));
                })
                .list();
        return entries.isEmpty()
                ? List.of()
                : List.of(new PersonalDataSection(Texts.t("activity.copy.glass"), entries));
    }
}
