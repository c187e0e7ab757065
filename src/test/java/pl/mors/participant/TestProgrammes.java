package pl.mors.participant;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.TestWorld.Town;
import pl.mors.activity.GroupTown;
import pl.mors.participant.eligibility.CheckEligibility;
import pl.mors.participant.eligibility.EligibilityAnswers;
import pl.mors.participant.eligibility.StoredCheck;
import pl.mors.person.PersonId;
import pl.mors.platform.Ids;
import pl.mors.programme.Programme;
import pl.mors.programme.ProgrammeQueries;
import pl.mors.programme.catalogue.SeedTown;

/** The programme of Mikołów in a town of a test, and people who want to join it. */
@TestComponent
public class TestProgrammes {

    public static final LocalDate TODAY = LocalDate.of(2019, 5, 15);

    private final SeedTown seeds;
    private final ProgrammeQueries programmes;
    private final CheckEligibility checkEligibility;
    private final JdbcClient jdbc;

    TestProgrammes(SeedTown seeds, ProgrammeQueries programmes, CheckEligibility checkEligibility, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.seeds = seeds;
        this.programmes = programmes;
        this.checkEligibility = checkEligibility;
    }

    public Programme mikolow(Town town) {
        var code = seeds.load("mikolow-pwsl-2018", town);
        return town.as(() -> programmes.named(code));
    }

    /** A check on which everything is met but the paper for the ground, which the person brings or not. */
    public StoredCheck check(Town town, Programme programme, PersonId person, String... grounds) {
        var answers = new EligibilityAnswers(TODAY, ParticipationRole.PARTICIPANT, null, Set.of(grounds));
        return town.as(() -> checkEligibility.check(person, programme, answers));
    }

    /** A support on a day: a held session of a new group that runs under the programme. */
    public void supported(Town town, Programme programme, PersonId person, LocalDate on) {
        var groups = new GroupTown(town, jdbc);
        var group = groups.group("Klub");
        var kind = town.inside(() -> jdbc.sql("""
                        SELECT activity_kind FROM activity_rule WHERE programme_id = :programme AND counts_as_support
                        ORDER BY activity_kind LIMIT 1""")
                .param("programme", programme.id().value())
                .query(String.class)
                .single());
        groups.runs(group, programme.id(), kind, on, null);
        var session = groups.session(group, GroupTown.hours(on, "10:00", "12:00"));
        town.inside(() -> {
            jdbc.sql("UPDATE session SET status = 'held' WHERE id = :id")
                    .param("id", session.value())
                    .update();
            jdbc.sql("""
                            INSERT INTO attendance (organisation_id, id, session_id, person_id, status)
                            VALUES (current_organisation(), :id, :session, :person, 'present')""")
                    .param("id", Ids.next())
                    .param("session", session.value())
                    .param("person", person.value())
                    .update();
        });
    }
}
