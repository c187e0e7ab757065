package pl.mors.casework.desk;

import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.casework.access.CaseAccess;
import pl.mors.identity.Relation;
import pl.mors.person.PeopleInRelation;
import pl.mors.person.PersonId;

/** The people whose case the signed-in account has. */
@Component
class PeopleInOwnCases implements PeopleInRelation {

    private final JdbcClient jdbc;
    private final CaseAccess access;

    PeopleInOwnCases(JdbcClient jdbc, CaseAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    @Override
    public Relation relation() {
        return Relation.OWN_CASE;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<PersonId> people() {
        return jdbc.sql("""
                        SELECT k.person_id FROM support_case k
                            JOIN known_case_assignment a ON a.organisation_id = k.organisation_id AND a.case_id = k.id
                        WHERE a.membership_id = :self""")
                .param("self", access.self())
                .query((row, number) -> new PersonId(row.getObject("person_id", UUID.class)))
                .set();
    }
}
