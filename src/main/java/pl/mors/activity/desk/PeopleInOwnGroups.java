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
import pl.mors.platform.BusinessDate;

/** The people with a place, today or from a day to come on, in a group that the signed-in account leads. */
@Component
class PeopleInOwnGroups implements PeopleInRelation {

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final BusinessDate businessDate;

    PeopleInOwnGroups(JdbcClient jdbc, CurrentUser user, BusinessDate businessDate) {
        this.jdbc = jdbc;
        this.user = user;
        this.businessDate = businessDate;
    }

    @Override
    public Relation relation() {
        return Relation.OWN_GROUP;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<PersonId> people() {
        return jdbc.sql("""
                        SELECT DISTINCT e.person_id FROM place_span e
                            JOIN group_facilitator f ON f.organisation_id = e.organisation_id AND f.group_id = e.group_id
                        WHERE f.membership_id = :self AND f.ended_at IS NULL AND e.until_on > :today
                            AND (e.from_on <= :today OR NOT e.after_exit)
                        """)
                .param("self", user.get().membership())
                .param("today", businessDate.today())
                .query((row, number) -> new PersonId(row.getObject("person_id", UUID.class)))
                .set();
    }
}
