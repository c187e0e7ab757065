package pl.mors.participant.sample;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.participant.ParticipationId;
import pl.mors.participant.ParticipationState;
import pl.mors.person.PersonId;
import pl.mors.platform.Coded;
import pl.mors.platform.Ids;
import pl.mors.programme.ProgrammeId;

@Repository
@Transactional
class SampleRepository {

    private final JdbcClient jdbc;

    SampleRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The open sample, by the participants' numbers. */
    @Transactional(readOnly = true)
    List<SampleRow> open(ProgrammeId programme) {
        return jdbc.sql("""
                        SELECT c.participation_id, s.person_id, s.number, s.state, p.given_name, p.family_name, c.drawn_on,
                            c.seed, c.drawn_among
                        FROM control_sample c
                            JOIN participation_state s ON s.organisation_id = c.organisation_id
                                AND s.participation_id = c.participation_id
                            JOIN person p ON p.organisation_id = s.organisation_id AND p.id = s.person_id
                        WHERE c.programme_id = :programme AND c.closed_on IS NULL ORDER BY s.number""")
                .param("programme", programme.value())
                .query((row, number) -> new SampleRow(
                        new ParticipationId(row.getObject("participation_id", UUID.class)),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getInt("number"),
                        row.getString("given_name"),
                        row.getString("family_name"),
                        Coded.of(ParticipationState.class, row.getString("state")),
                        row.getObject("drawn_on", LocalDate.class),
                        row.getObject("seed", Long.class),
                        row.getObject("drawn_among", Integer.class)))
                .list();
    }

    /** The numbers of all participations in the programme. */
    List<Integer> numbers(ProgrammeId programme) {
        return jdbc.sql("SELECT number FROM participation WHERE programme_id = :programme ORDER BY number")
                .param("programme", programme.value())
                .query(Integer.class)
                .list();
    }

    /** Adds those that are not in the open sample yet; how many they were. */
    int add(
            ProgrammeId programme,
            Collection<Integer> numbers,
            LocalDate day,
            @Nullable Long seed,
            @Nullable Integer among) {
        var ids = numbers.stream().map(number -> Ids.next()).toArray(UUID[]::new);
        return jdbc.sql("""
                        INSERT INTO control_sample (organisation_id, id, programme_id, participation_id, drawn_on, seed, drawn_among)
                        SELECT current_organisation(), n.id, a.programme_id, a.id, :day, :seed, :among
                        FROM unnest(:ids, :numbers) AS n (id, number)
                            JOIN participation a ON a.programme_id = :programme AND a.number = n.number
                        ON CONFLICT (organisation_id, participation_id) WHERE closed_on IS NULL DO NOTHING""")
                .param("ids", ids)
                .param("numbers", numbers.toArray(Integer[]::new))
                .param("programme", programme.value())
                .param("day", day)
                .param("seed", seed)
                .param("among", among)
                .update();
    }

    void close(ProgrammeId programme, LocalDate day) {
        jdbc.sql("UPDATE control_sample SET closed_on = :day WHERE programme_id = :programme AND closed_on IS NULL")
                .param("programme", programme.value())
                .param("day", day)
                .update();
    }
}
