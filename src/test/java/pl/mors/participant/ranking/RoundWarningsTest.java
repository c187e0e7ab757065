package pl.mors.participant.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.mors.participant.TestRecruitment.ranking;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.mors.IntegrationTest;
import pl.mors.participant.TestRecruitment;
import pl.mors.participant.TestRecruitment.RecruitingTown;
import pl.mors.programme.catalogue.LoadProgramme;
import pl.mors.programme.catalogue.SeedTown;
import pl.mors.programme.file.ProgrammeFileOutcome;
import pl.mors.programme.file.ProgrammeFileReader;

/** What whoever acts should know of a round stands where they act: at the application and beside the list. */
@IntegrationTest
class RoundWarningsTest {

    private static final String NO_CRITERIA = "Nabór nie ma kryteriów";
    private static final String NOT_KEPT = "mężczyźni: 0 z przyjętych 1; potrzeba co najmniej 1";

    @Autowired
    private TestRecruitment recruitment;

    @Autowired
    private LoadProgramme loadProgramme;

    private RecruitingTown town;

    @BeforeEach
    void foundTown() {
        town = recruitment.town();
    }

    @Test
    void aRoundWithoutCriteria() {
        var round = town.announce("2", "14.05.2019");
        var application = town.apply(round, town.eligible("Halina"), "2.05.2019", 0);
        assertThat(town.get(application)).bodyText().contains(NO_CRITERIA);
        assertThat(town.get(ranking(round))).bodyText().contains(NO_CRITERIA);
        town.checkComplete(application);
        assertThat(town.approve(round, "Jedyny koordynator w gminie")).hasStatus(303);
        assertThat(town.get(application)).bodyText().doesNotContain(NO_CRITERIA);

        var other = town.announced(TestRecruitment.terms("Nabór letni", "2", "14.05.2019"));
        town.addPoints(other, "Niepełnosprawność", "umiarkowana", 3, "znaczna", 5);
        assertThat(town.get(town.apply(other, town.eligible("Zofia"), "2.05.2019", 0)))
                .bodyText()
                .doesNotContain(NO_CRITERIA);
        assertThat(town.get(ranking(other))).bodyText().doesNotContain(NO_CRITERIA);
    }

    @Test
    void aShareThatTheListWouldNotKeep() throws IOException {
        var round = town.announce("2", "14.05.2019");
        var application = town.apply(round, town.eligible("Halina"), "2.05.2019", 0);
        town.checkComplete(application);
        assertThat(town.get(application)).bodyText().doesNotContain("udziały grup");
        watchMen();
        assertThat(town.get(application))
                .bodyText()
                .contains("udziały grup nie są zachowane", NOT_KEPT, ranking(round));
        assertThat(town.get(ranking(round))).bodyText().contains(NOT_KEPT, "niezachowany");
        assertThat(town.approve(round, "Jedyny koordynator w gminie")).hasStatus(303);
        assertThat(town.get(application)).bodyText().doesNotContain("udziały grup");
    }

    /** From now on half of those whom a round takes in should be men. */
    private void watchMen() throws IOException {
        var text = SeedTown.text("mikolow-pwsl-2018", town.town())
                .replaceFirst(
                        "(?m)^    ground_required: true$",
                        "    ground_required: true\n    shares: [{group: men, at_least_percent: 50}]");
        var read = new ProgrammeFileReader(Set.of("pefs", "smefs"))
                .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "program.yaml");
        var file = ((ProgrammeFileOutcome.Loaded) read).file();
        town.town().as(() -> loadProgramme.load(file));
    }
}
