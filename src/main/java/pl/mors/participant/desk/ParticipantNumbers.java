package pl.mors.participant.desk;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.person.PeopleByNumber;
import pl.mors.person.PersonId;

/** People by their number as participants, in whichever programme. */
@Repository
@Transactional(readOnly = true)
class ParticipantNumbers implements PeopleByNumber {

    private final JdbcClient jdbc;

    ParticipantNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<PersonId> peopleWithNumber(int number) {
        return jdbc.sql("SELECT person_id FROM participation WHERE number = :number")
                .param("number", number)
                .query((row, rowNumber) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list();
    }
}
