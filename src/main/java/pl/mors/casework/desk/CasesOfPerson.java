package pl.mors.casework.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.casework.CaseworkUrls;
import pl.mors.casework.access.CaseAccess;
import pl.mors.casework.cases.SupportCaseQueries;
import pl.mors.person.PersonId;
import pl.mors.person.PersonPageSection;
import pl.mors.platform.text.Texts;

/** The cases of a person that the reader has; nothing for anybody else. */
@Component
class CasesOfPerson implements PersonPageSection {

    private final SupportCaseQueries cases;
    private final CaseAccess access;
    private final JdbcClient jdbc;

    CasesOfPerson(SupportCaseQueries cases, CaseAccess access, JdbcClient jdbc) {
        this.cases = cases;
        this.access = access;
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public Optional<Section> section(PersonId person) {
        var held = cases.of(person, access.self());
        return held.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        Texts.t("casework.section.title"),
                        held.stream()
                                .map(one -> new Row(
                                        one.programmeTitle(),
                                        CaseworkUrls.page(one.id()),
                                        Texts.t("casework.section.note", one.openedOn())))
                                .toList(),
                        Texts.t("casework.section.none"),
                        List.of()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<UUID> keptAbout(PersonId person) {
        return jdbc.sql("""
                        SELECT id FROM support_case WHERE person_id = :person
                        UNION ALL
                        SELECT c.id FROM support_card c
                            JOIN support_case k ON k.organisation_id = c.organisation_id AND k.id = c.case_id
                        WHERE k.person_id = :person""").param("person", person.value()).query(UUID.class).list();
    }
}
