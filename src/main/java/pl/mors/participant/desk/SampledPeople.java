package pl.mors.participant.desk;

import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.identity.Relation;
import pl.mors.person.PeopleInRelation;
import pl.mors.person.PersonId;

/** The people drawn for an inspection: those whom an auditor sees, until it is closed. */
@Repository
@Transactional(readOnly = true)
class SampledPeople implements PeopleInRelation {

    private final JdbcClient jdbc;

    SampledPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Relation relation() {
        return Relation.SAMPLE;
    }

    @Override
    public Set<PersonId> people() {
        return jdbc.sql("""
                        SELECT p.person_id FROM control_sample s
                        JOIN participation p ON p.organisation_id = s.organisation_id AND p.id = s.participation_id
                        WHERE s.closed_on IS NULL""")
                .query((row, number) -> new PersonId(row.getObject("person_id", UUID.class)))
                .set();
    }
}
