package pl.mors.participant.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.audit.AuditNaming;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.person.PeopleInSight;
import pl.mors.person.PersonId;
import pl.mors.platform.text.Texts;

/** Names the rounds, criteria, answers, decisions and applications that the trail refers to. */
@Component
@Transactional(readOnly = true)
class ApplicationsInAudit implements AuditNaming {

    private final JdbcClient jdbc;
    private final PeopleInSight sight;

    ApplicationsInAudit(JdbcClient jdbc, PeopleInSight sight) {
        this.jdbc = jdbc;
        this.sight = sight;
    }

    @Override
    public Map<UUID, Named> names(Collection<UUID> ids) {
        var wanted = ids.toArray(UUID[]::new);
        var seen = sight.inSight(DataClass.PERSONAL, Action.READ);
        Map<UUID, Named> names = new HashMap<>();
        jdbc.sql("""
                        SELECT id, name FROM recruitment_round WHERE id = ANY (:ids)
                        UNION ALL SELECT id, name FROM recruitment_criterion WHERE id = ANY (:ids)
                        UNION ALL SELECT id, label FROM recruitment_option WHERE id = ANY (:ids)
                        """).param("ids", wanted).query(row -> {
            names.put(row.getObject("id", UUID.class), Named.of(row.getString("name")));
        });
        jdbc.sql("""
                        SELECT a.id, a.person_id, a.number, p.given_name || ' ' || p.family_name AS name
                        FROM recruitment_application a
                            LEFT JOIN person p ON p.organisation_id = a.organisation_id AND p.id = a.person_id
                        WHERE a.id = ANY (:ids)
                        """).param("ids", wanted).query(row -> {
            names.put(
                    row.getObject("id", UUID.class),
                    application(
                            row.getObject("person_id", UUID.class), row.getString("name"), row.getInt("number"), seen));
        });
        jdbc.sql("SELECT id, decided_on FROM recruitment_decision WHERE id = ANY (:ids)")
                .param("ids", wanted)
                .query(row -> {
                    var day = row.getObject("decided_on", LocalDate.class);
                    names.put(row.getObject("id", UUID.class), Named.of(Texts.t("participant.audit.decision", day)));
                });
        return names;
    }

    private static Named application(
            @Nullable UUID person, @Nullable String name, int number, Predicate<PersonId> seen) {
        if (person == null) {
            return Named.of(Texts.t("participant.audit.application.nobody", number));
        }
        return seen.test(new PersonId(person))
                ? Named.person(Texts.t("participant.audit.application", name, number))
                : Named.unseenPerson();
    }
}
