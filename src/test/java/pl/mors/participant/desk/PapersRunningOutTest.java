package pl.mors.participant.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.IntegrationTest;
import pl.mors.TestWorld;
import pl.mors.TestWorld.Town;
import pl.mors.person.TestPeople;
import pl.mors.programme.ProgrammeQueries;
import pl.mors.programme.catalogue.LoadProgramme;
import pl.mors.programme.catalogue.SeedTown;
import pl.mors.programme.file.ProgrammeFileOutcome.Loaded;
import pl.mors.programme.file.ProgrammeFileReader;

/** The desk shows papers that run out by the greatest age that the programme states, whatever it is. */
@IntegrationTest
class PapersRunningOutTest {

    private static final LocalDate TODAY = LocalDate.of(2019, 5, 15);

    @Autowired
    private TestWorld world;

    @Autowired
    private TestPeople people;

    @Autowired
    private LoadProgramme load;

    @Autowired
    private ProgrammeQueries programmes;

    @Autowired
    private PapersRunningOut papersRunningOut;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void showsAPaperOfNinetyDaysBeforeItEnds() throws IOException {
        var town = world.town();
        programmeWhosePapersHold(90, town);
        var halina = people.resident(town, "Halina", "Żądło");
        for (var issuedOn : new LocalDate[] {TODAY.minusDays(85), TODAY.minusDays(91), TODAY.minusDays(70)}) {
            town.inside(() -> jdbc.sql("""
                            INSERT INTO evidence (organisation_id, id, programme_id, person_id, kind, issued_on)
                            SELECT organisation_id, gen_random_uuid(), id, :person, 'pup_certificate', :day FROM programme""")
                    .param("person", halina.value())
                    .param("day", issuedOn)
                    .update());
        }
        var papers = town.inside(() -> papersRunningOut.find(programmes.all(), TODAY, 10));
        assertThat(papers)
                .extracting(PapersRunningOut.RunningOut::lastDay)
                .as("one ends in five days, one ended yesterday, one holds for twenty days more")
                .containsExactly(TODAY.plusDays(5));
    }

    private void programmeWhosePapersHold(int days, Town town) throws IOException {
        var text = SeedTown.text("mikolow-pwsl-2018", town)
                .replace(
                        "{code: pup_certificate, name: zaświadczenie z powiatowego urzędu pracy}",
                        "{code: pup_certificate, name: zaświadczenie z powiatowego urzędu pracy, max_age_days: " + days
                                + ", max_age_from: 2019-01-01}");
        var read = new ProgrammeFileReader(Set.of("pefs", "smefs"))
                .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "test.yaml");
        if (!(read instanceof Loaded(var file))) {
            throw new IllegalStateException(read.toString());
        }
        town.inside(() -> load.load(file));
    }
}
