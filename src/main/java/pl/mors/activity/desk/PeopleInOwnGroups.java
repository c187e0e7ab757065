package pl.mors.activity.desk;

import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.Relation;
import pl.mors.person.PeopleInRelation;
import pl.mors.person.PersonId;

/** The people with a place in a group that the signed-in account leads. */
@Component
class PeopleInOwnGroups implements PeopleInRelation {

    private final JdbcClient jdbc;
    private final CurrentUser user;

    PeopleInOwnGroups(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    @Override
    public Relation relation() {
        return Relation.OWN_GROUP;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<PersonId> people() {
        return jdbc.sql("""
                        SELECT DISTINCT e.person_id FROM known_enrolment e
                            JOIN group_facilitator f ON f.organisation_id = e.organisation_id AND f.group_id = e.group_id
                        WHERE f.membership_id = :self AND f.ended_at IS NULL AND e.ended_on IS NULL
                        """)
                .param("self", user.get().membership())
                .query((row, number) -> new PersonId(row.getObject("person_id", UUID.class)))
                .set();
    }
}
