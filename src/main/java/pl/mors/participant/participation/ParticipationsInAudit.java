package pl.mors.participant.participation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.audit.AuditNaming;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.person.PeopleInSight;
import pl.mors.person.PersonId;
import pl.mors.platform.text.Texts;

/** Names the participations, checks and papers that the trail refers to. */
@Component
@Transactional(readOnly = true)
class ParticipationsInAudit implements AuditNaming {

    private final JdbcClient jdbc;
    private final PeopleInSight sight;

    ParticipationsInAudit(JdbcClient jdbc, PeopleInSight sight) {
        this.jdbc = jdbc;
        this.sight = sight;
    }

    @Override
    public Map<UUID, Named> names(Collection<UUID> ids) {
        var wanted = ids.toArray(UUID[]::new);
        var seen = sight.inSight(DataClass.PERSONAL, Action.READ);
        Map<UUID, Named> names = new HashMap<>();
        jdbc.sql("""
                        SELECT a.id, a.person_id, a.number, p.given_name || ' ' || p.family_name AS name
                        FROM participation a
                            JOIN person p ON p.organisation_id = a.organisation_id AND p.id = a.person_id
                        WHERE a.id = ANY (:ids)
                        """).param("ids", wanted).query(row -> {
            names.put(row.getObject("id", UUID.class), participation(row, seen));
        });
        jdbc.sql("""
                        SELECT id, 'evidence' AS what, issued_on AS day FROM evidence WHERE id = ANY (:ids)
                        UNION ALL
                        SELECT id, 'check', checked_on FROM eligibility_check WHERE id = ANY (:ids)
                        """).param("ids", wanted).query(row -> {
            var key = "participant.audit." + row.getString("what");
            names.put(row.getObject("id", UUID.class), Named.of(Texts.t(key, row.getObject("day", LocalDate.class))));
        });
        return names;
    }

    private static Named participation(ResultSet row, Predicate<PersonId> seen) throws SQLException {
        var person = new PersonId(row.getObject("person_id", UUID.class));
        return seen.test(person)
                ? Named.person(Texts.t("participant.audit.participation", row.getString("name"), row.getInt("number")))
                : Named.unseenPerson();
    }
}
