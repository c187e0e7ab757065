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
import pl.mors.platform.web.Hours;
import pl.mors.privacy.PersonalDataSection;
import pl.mors.privacy.PersonalDataSection.Entry;
import pl.mors.privacy.PersonalDataSource;

/** What a person made up for of courses; what was taken back, too. */
@Repository
@Transactional(readOnly = true)
class MadeUpInCopy implements PersonalDataSource {

    private final JdbcClient jdbc;

    MadeUpInCopy(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 34;
    }

    @Override
    public Set<String> tables() {
        return Set.of("made_up");
    }

    @Override
    public List<PersonalDataSection> personalData(UUID person) {
        var entries = jdbc.sql("""
                        SELECT g.name, e.on_day, m.* FROM made_up m
                            JOIN session s ON s.organisation_id = m.organisation_id AND s.id = m.session_id
                            JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                            JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id
                        WHERE m.person_id = :person ORDER BY e.on_day, g.name, m.recorded_at, m.id
                        """)
                .param("person", person)
                .query((row, number) -> new Entry(
                        Texts.t(
                                "activity.copy.session",
                                row.getObject("on_day", LocalDate.class),
                                row.getString("name")),
                        GroupsInCopy.corrected(
                                Texts.t(
                                        "activity.copy.made-up",
                                        row.getObject("made_up_on", LocalDate.class),
                                        Hours.text(row.getInt("minutes")),
                                        row.getString("how")),
                                GroupsInCopy.moment(row.getObject("superseded_at", OffsetDateTime.class)))))
                .list();
        return entries.isEmpty()
                ? List.of()
                : List.of(new PersonalDataSection(Texts.t("activity.copy.made-ups"), entries));
    }
}
