package pl.mors.activity.attendance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.community.CommunityId;
import pl.mors.participant.JoinProgramme.Newcomer;
import pl.mors.participant.ParticipationRole;
import pl.mors.person.PersonId;
import pl.mors.programme.ProgrammeId;

/** People of a session or of a group who were supported by a programme without being in it yet. */
@Repository
class NewcomerRepository {

    private final JdbcClient jdbc;

    NewcomerRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The programmes that they would join. */
    List<ProgrammeId> programmes(UUID sessionOrGroup) {
        return jdbc.sql(
                        "SELECT DISTINCT n.programme_id FROM newcomer_attendance n WHERE :of IN (n.session_id, n.group_id)")
                .param("of", sessionOrGroup)
                .query((row, number) -> new ProgrammeId(row.getObject("programme_id", UUID.class)))
                .list();
    }

    /** By programme; in the order in which they came, those of one day in the order of the register. */
    Map<ProgrammeId, List<Newcomer>> newcomers(UUID sessionOrGroup) {
        var newcomers = new LinkedHashMap<ProgrammeId, List<Newcomer>>();
        jdbc.sql("""
                        SELECT f.programme_id, f.person_id, f.community_id
                        FROM (SELECT DISTINCT ON (n.programme_id, n.person_id) n.* FROM newcomer_attendance n
                                WHERE :of IN (n.session_id, n.group_id)
                                ORDER BY n.programme_id, n.person_id, n.on_day, n.session_id) f
                            JOIN person b ON b.organisation_id = f.organisation_id AND b.id = f.person_id
                        ORDER BY f.on_day, b.family_name, b.given_name, b.id
                        """).param("of", sessionOrGroup).query(row -> {
            var community = row.getObject("community_id", UUID.class);
            newcomers
                    .computeIfAbsent(
                            new ProgrammeId(row.getObject("programme_id", UUID.class)), programme -> new ArrayList<>())
                    .add(new Newcomer(
                            new PersonId(row.getObject("person_id", UUID.class)),
                            ParticipationRole.PARTICIPANT,
                            null,
                            community == null ? null : new CommunityId(community)));
        });
        return newcomers;
    }
}
