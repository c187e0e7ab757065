package pl.mors.employment.desk;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.audit.AuditNaming;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.person.PeopleInSight;
import pl.mors.person.PersonId;
import pl.mors.platform.text.Texts;

/** Names the internships and employers that the trail refers to. */
@Component
@Transactional(readOnly = true)
class InternshipsInAudit implements AuditNaming {

    private final JdbcClient jdbc;
    private final PeopleInSight sight;

    InternshipsInAudit(JdbcClient jdbc, PeopleInSight sight) {
        this.jdbc = jdbc;
        this.sight = sight;
    }

    @Override
    public Map<UUID, Named> names(Collection<UUID> ids) {
        var wanted = ids.toArray(UUID[]::new);
        var seen = sight.inSight(DataClass.PERSONAL, Action.READ);
        Map<UUID, Named> names = new HashMap<>();
        jdbc.sql("""
                        SELECT i.id, i.person_id, p.given_name || ' ' || p.family_name AS name
                        FROM internship i JOIN person p ON p.organisation_id = i.organisation_id AND p.id = i.person_id
                        WHERE i.id = ANY (:ids)""").param("ids", wanted).query(row -> {
            var person = new PersonId(row.getObject("person_id", UUID.class));
            names.put(
                    row.getObject("id", UUID.class),
                    seen.test(person)
                            ? Named.person(Texts.t("employment.audit.internship", row.getString("name")))
                            : Named.unseenPerson());
        });
        jdbc.sql("SELECT id, name FROM employer WHERE id = ANY (:ids)")
                .param("ids", wanted)
                .query(row -> {
                    names.put(row.getObject("id", UUID.class), Named.of(row.getString("name")));
                });
        return names;
    }
}
