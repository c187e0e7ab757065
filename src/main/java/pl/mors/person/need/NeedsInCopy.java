package pl.mors.person.need;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.person.AccessNeed;
import pl.mors.platform.Coded;
import pl.mors.platform.text.Texts;
import pl.mors.privacy.PersonalDataSection;
import pl.mors.privacy.PersonalDataSection.Entry;
import pl.mors.privacy.PersonalDataSource;

/** What a person needs and needed, for the copy of their data. */
@Component
class NeedsInCopy implements PersonalDataSource {

    private static final int AFTER_IDENTITY = 12;

    private final JdbcClient jdbc;

    NeedsInCopy(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return AFTER_IDENTITY;
    }

    @Override
    public Set<String> tables() {
        return Set.of("access_need");
    }

    @Override
    @Transactional(readOnly = true)
    public List<PersonalDataSection> personalData(UUID person) {
        var entries = jdbc.sql(
                        "SELECT kind, words, superseded_at FROM access_need WHERE person_id = :person ORDER BY recorded_at")
                .param("person", person)
                .query((row, number) -> {
                    var need = new AccessNeed(
                            Coded.of(AccessNeed.Kind.class, row.getString("kind")), row.getString("words"));
                    return new Entry(
                            Texts.t(
                                    row.getObject("superseded_at") == null
                                            ? "person.need.needed"
                                            : "person.need.before"),
                            need.text());
                })
                .list();
        return entries.isEmpty()
                ? List.of()
                : List.of(new PersonalDataSection(Texts.t("person.need.section"), entries));
    }
}
