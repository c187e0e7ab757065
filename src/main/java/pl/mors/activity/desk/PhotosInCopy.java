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

/** The photographs on which a person can be told, or was said to be. */
@Repository
@Transactional(readOnly = true)
class PhotosInCopy implements PersonalDataSource {

    private final JdbcClient jdbc;

    PhotosInCopy(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 32;
    }

    @Override
    public Set<String> tables() {
        return Set.of("photo_person");
    }

    @Override
    public List<PersonalDataSection> personalData(UUID person) {
        var entries = jdbc.sql("""
                        SELECT g.name, e.on_day, p.description, l.superseded_at
                        FROM photo_person i
                            JOIN photo_look l ON l.organisation_id = i.organisation_id AND l.id = i.look_id
                            JOIN photo p ON p.organisation_id = l.organisation_id AND p.id = l.photo_id
                            JOIN session s ON s.organisation_id = p.organisation_id AND s.id = p.session_id
                            JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                            JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id
                        WHERE i.person_id = :person ORDER BY e.on_day, g.name, l.recorded_at
                        """)
                .param("person", person)
                .query((row, number) -> new Entry(
                        Texts.t(
                                "activity.copy.session",
                                row.getObject("on_day", LocalDate.class),
                                row.getString("name")),
                        GroupsInCopy.corrected(
                                row.getString("description"),
                                GroupsInCopy.moment(row.getObject("superseded_at", OffsetDateTime.class)))))
                .list();
        return entries.isEmpty()
                ? List.of()
                : List.of(new PersonalDataSection(Texts.t("activity.copy.photos"), entries));
    }
}
