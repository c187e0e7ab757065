package pl.mors.participant;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
import pl.mors.programme.catalogue.LoadProgramme;
import pl.mors.programme.file.ProgrammeFileOutcome.Loaded;
import pl.mors.programme.file.ProgrammeFileReader;

/** The programme of Mikołów in a town of a test, and people who want to join it. */
@TestComponent
public class TestProgrammes {

    public static final LocalDate TODAY = LocalDate.of(2019, 5, 15);

    private final LoadProgramme loadProgramme;
    private final ProgrammeQueries programmes;
    private final CheckEligibility checkEligibility;

    TestProgrammes(LoadProgramme loadProgramme, ProgrammeQueries programmes, CheckEligibility checkEligibility) {
        this.loadProgramme = loadProgramme;
        this.programmes = programmes;
        this.checkEligibility = checkEligibility;
    }

    public Programme mikolow(Town town) {
        var code = town.programmeCode();
        town.inside(() -> loadProgramme.load(read(code).file()));
        return town.as(() -> programmes.named(code));
    }

    /** A check on which everything is met but the paper for the ground, which the person brings or not. */
    public StoredCheck check(Town town, Programme programme, PersonId person, String... grounds) {
        var answers = new EligibilityAnswers(TODAY, ParticipationRole.PARTICIPANT, null, Set.of(grounds));
        return town.as(() -> checkEligibility.check(person, programme, answers));
    }

    private static Loaded read(String code) {
        try {
            var text = Files.readString(Path.of("programmes/mikolow-pwsl-2018.yaml"))
                    .replace("code: MIK-PWSL-2018", "code: " + code);
            var outcome = new ProgrammeFileReader(Set.of("pefs", "smefs"))
                    .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "mikolow");
            return (Loaded) outcome;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
