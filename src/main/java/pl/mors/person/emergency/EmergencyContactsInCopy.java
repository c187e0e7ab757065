package pl.mors.person.emergency;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.platform.text.Texts;
import pl.mors.privacy.PersonalDataSection;
import pl.mors.privacy.PersonalDataSection.Entry;
import pl.mors.privacy.PersonalDataSource;

/** Whom a person named to be called, now and before, for the copy of their data. */
@Component
class EmergencyContactsInCopy implements PersonalDataSource {

    private static final int AFTER_NEEDS = 13;

    private final JdbcClient jdbc;

    EmergencyContactsInCopy(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return AFTER_NEEDS;
    }

    @Override
    public Set<String> tables() {
        return Set.of("emergency_contact");
    }

    @Override
    @Transactional(readOnly = true)
    public List<PersonalDataSection> personalData(UUID person) {
        var entries = jdbc.sql("""
                        SELECT name, relation, phone, superseded_at FROM emergency_contact
                        WHERE person_id = :person ORDER BY recorded_at""")
                .param("person", person)
                .query((row, number) -> {
                    var called = Texts.t("person.emergency.note", row.getString("relation"), row.getString("phone"));
                    return new Entry(
                            row.getString("name"),
                            row.getObject("superseded_at") == null
                                    ? called
                                    : Texts.t("person.guardian.before", called));
                })
                .list();
        return entries.isEmpty()
                ? List.of()
                : List.of(new PersonalDataSection(Texts.t("person.emergency.section"), entries));
    }
}
