package pl.mors.participant;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import pl.mors.TestWorld.Town;
import pl.mors.participant.eligibility.CheckEligibility;
import pl.mors.participant.eligibility.EligibilityAnswers;
import pl.mors.participant.eligibility.StoredCheck;
import pl.mors.person.PersonId;
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

    TestProgrammes(SeedTown seeds, ProgrammeQueries programmes, CheckEligibility checkEligibility) {
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
}
