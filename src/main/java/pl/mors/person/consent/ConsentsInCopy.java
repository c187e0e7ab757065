package pl.mors.person.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.mors.platform.Coded;
import pl.mors.platform.text.Texts;
import pl.mors.privacy.PersonalDataSection;
import pl.mors.privacy.PersonalDataSection.Entry;
import pl.mors.privacy.PersonalDataSource;

/** All answers about consent, the earlier ones too, for the copy of a person's data. */
@Component
class ConsentsInCopy implements PersonalDataSource {

    private static final int AFTER_IDENTITY = 15;

    private final JdbcClient jdbc;

    ConsentsInCopy(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return AFTER_IDENTITY;
    }

    @Override
    public Set<String> tables() {
        return Set.of("consent");
    }

    @Override
    public List<PersonalDataSection> personalData(UUID person) {
        var entries = jdbc.sql("""
                        SELECT c.subject, c.answer, c.answered_on, g.given_name || ' ' || g.family_name AS guardian
                        FROM consent c LEFT JOIN guardian g ON g.organisation_id = c.organisation_id AND g.id = c.guardian_id
                        WHERE c.person_id = :person ORDER BY c.subject, c.recorded_at""")
                .param("person", person)
                .query((row, number) -> {
                    var subject = Coded.of(ConsentSubject.class, row.getString("subject"));
                    var answered = new Consent(
                            subject,
                            Coded.of(ConsentAnswer.class, row.getString("answer")),
                            row.getObject("answered_on", LocalDate.class),
                            row.getString("guardian"));
                    return new Entry(Texts.t(subject.textKey()), ConsentWords.state(answered));
                })
                .list();
        return entries.isEmpty()
                ? List.of()
                : List.of(new PersonalDataSection(Texts.t("person.consent.section"), entries));
    }
}
