package pl.mors.participant.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.Race;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.TestWorld.Town;
import pl.mors.identity.Role;
import pl.mors.participant.ParticipantUrls;
import pl.mors.participant.TestProgrammes;
import pl.mors.person.TestPeople;
import pl.mors.platform.Ids;
import pl.mors.programme.Programme;

@IntegrationTest
class SamplePagesTest {

    @Autowired
    private TestClerks clerks;

    @Autowired
    private TestWorld world;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestProgrammes programmes;

    @Autowired
    private DrawSample drawSample;

    @Autowired
    private JdbcClient jdbc;

    private Town town;
    private Programme programme;
    private Clerk clerk;

    @BeforeEach
    void foundTown() {
        town = world.town();
        programme = programmes.mikolow(town);
        clerk = clerks.of(town, Role.COORDINATOR);
        for (int number = 1; number <= 6; number++) {
            join(number, "Próbna" + number);
        }
    }

    @Test
    void aRandomDrawSaysHowItWasMadeAndCanBeRepeated() {
        assertThat(sample()).hasStatusOk().bodyText().contains("Próba jest pusta");
        assertThat(clerk.post(ParticipantUrls.sampleDraw(programme.code()), Map.of("size", "2", "seed", "2019")))
                .hasStatus(303);
        var drawn = RandomDraw.draw(List.of(1, 2, 3, 4, 5, 6), 2, 2019);
        assertThat(sample())
                .bodyText()
                .contains("2 osoby w próbie", "Próbna" + drawn.getFirst(), "Próbna" + drawn.getLast())
                .contains("losowanie spośród 6, ziarno 2019");
    }

    @Test
    void theNextDrawIsAmongTheOthers() {
        clerk.post(ParticipantUrls.sampleDraw(programme.code()), Map.of("size", "4"));
        clerk.post(ParticipantUrls.sampleDraw(programme.code()), Map.of("size", "4"));
        assertThat(sample()).bodyText().contains("6 osób w próbie", "losowanie spośród 2");
        assertThat(clerk.post(ParticipantUrls.sampleDraw(programme.code()), Map.of("size", "1")))
                .hasStatus(422)
                .bodyText()
                .contains("nie ma kogo losować");
    }

    @Test
    void theAuditorNamesNumbersAndSeesThesePeopleUntilTheInspectionEnds() {
        assertThat(clerk.post(ParticipantUrls.sampleName(programme.code()), Map.of("numbers", "2, 5")))
                .hasStatus(303);
        var coordinator = clerk;
        clerk = clerks.of(town, Role.AUDITOR);
        assertThat(sample())
                .hasStatusOk()
                .bodyText()
                .contains("Próbna2", "Próbna5", "wskazanie kontrolera")
                .doesNotContain("Próbna3", "Wylosuj uczestników", "Zakończ kontrolę");
        assertThat(clerk.post(ParticipantUrls.sampleClose(programme.code()), Map.of()))
                .hasStatus(403);

        clerk = coordinator;
        assertThat(clerk.post(ParticipantUrls.sampleClose(programme.code()), Map.of()))
                .hasStatus(303);
        clerk = clerks.of(town, Role.AUDITOR);
        assertThat(sample()).bodyText().doesNotContain("Próbna2");
        assertThat(clerk.get(ParticipantUrls.roster(programme.code())))
                .bodyText()
                .doesNotContain("Próbna2");
    }

    @Test
    void unknownOrUnreadableNumbersAddNobody() {
        assertThat(clerk.post(ParticipantUrls.sampleName(programme.code()), Map.of("numbers", "1, 77, 99")))
                .hasStatus(422)
                .bodyText()
                .contains("nie ma uczestników o numerach: 77, 99", "1, 77, 99");
        assertThat(clerk.post(ParticipantUrls.sampleName(programme.code()), Map.of("numbers", "od 1 do 3")))
                .hasStatus(422)
                .bodyText()
                .contains("od 1 do 3");
        assertThat(sample()).bodyText().contains("Próba jest pusta");
    }

    @Test
    void twoWhoDrawAtOncePutNobodyInTwice() throws Exception {
        Race.of(2, runner -> town.as(() -> drawSample.atRandom(programme.id(), 3, runner)));
        assertThat(sample()).bodyText().contains("6 osób w próbie");
    }

    private void join(int number, String familyName) {
        var person = people.resident(town, "Anna", familyName);
        town.inside(() -> jdbc.sql("""
                        INSERT INTO participation (organisation_id, id, programme_id, person_id, number, role)
                        VALUES (current_organisation(), :id, :programme, :person, :number, 'participant')""")
                .param("id", Ids.next())
                .param("programme", programme.id().value())
                .param("person", person.value())
                .param("number", number)
                .update());
    }

    private MvcTestResult sample() {
        return clerk.get(ParticipantUrls.sample(programme.code()));
    }
}
