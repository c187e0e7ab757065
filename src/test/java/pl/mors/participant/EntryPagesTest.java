package pl.mors.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import pl.mors.Facts;
import pl.mors.IntegrationTest;
import pl.mors.TestWorld;
import pl.mors.TestWorld.Town;
import pl.mors.identity.Role;

/** The day of the first support is asked about; who left may come back as the same participant. */
@IntegrationTest
class EntryPagesTest {

    private static final LocalDate FIRST = LocalDate.of(2018, 10, 2);
    private static final LocalDate SECOND = LocalDate.of(2018, 10, 9);
    private static final String KIND = "grupa-samopomocowa";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestWorld world;

    @Autowired
    private Facts facts;

    @Autowired
    private JdbcClient jdbc;

    private Town town;
    private RequestPostProcessor clerk;
    private Facts.Participant halina;
    private ParticipationId participation;

    @BeforeEach
    void halinaCame() {
        town = world.town();
        clerk = town.signedIn(Role.SOCIAL_WORKER);
        halina = facts.of(town, "mikolow-pwsl-2018")
                .aWoman()
                .declared(LocalDate.of(2018, 10, 1))
                .atRisk();
        participation = new ParticipationId(halina.id());
    }

    @Test
    void asksWhetherAnythingHasChangedAndChangesNothing() {
        assertThat(get(ParticipantUrls.entry(participation))).hasStatus(404);
        halina.attended(KIND, FIRST).attended(KIND, SECOND);
        var before = entries();
        assertThat(get(ParticipantUrls.entry(participation)))
                .hasStatusOk()
                .bodyText()
                .contains("02.10.2018", "Nic się nie zmieniło", "ponadgimnazjalne");
        assertThat(confirm("02.10.2018")).hasStatus(303);
        assertThat(get(ParticipantUrls.entry(participation))).bodyText().contains("są już potwierdzone");
        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void listsWhatToCheckWhenACorrectionMovesTheDay() {
        halina.attended(KIND, FIRST).attended(KIND, SECOND);
        confirm("02.10.2018");
        assertThat(get("/pulpit")).bodyText().doesNotContain(ParticipantUrls.entry(participation));
        halina.attendanceCorrected(FIRST, "absent");
        assertThat(get("/pulpit")).bodyText().contains(ParticipantUrls.entry(participation));
        assertThat(get(ParticipantUrls.participation(participation)))
                .bodyText()
                .contains("Pierwsze wsparcie po poprawce przypada 09.10.2018");
        assertThat(get(ParticipantUrls.entry(participation)))
                .bodyText()
                .contains("Co trzeba sprawdzić", "02.10.2018", "09.10.2018", "Wiek");
        assertThat(confirm("02.10.2018")).as("the day that the clerk saw").hasStatus(409);
        assertThat(confirm("09.10.2018")).hasStatus(303);
        assertThat(get(ParticipantUrls.participation(participation))).bodyText().doesNotContain("po poprawce");
    }

    @Test
    void takesWhoComesBackForTheSameParticipant() {
        halina.attended(KIND, FIRST).left(LocalDate.of(2019, 1, 31));
        var entry = entries();
        assertThat(get(ParticipantUrls.participation(participation)))
                .bodyText()
                .contains("Osoba wróciła do programu", ParticipantUrls.returning(participation));
        var page = get(ParticipantUrls.returning(participation));
        assertThat(page).hasStatusOk().bodyText().contains("nowe zakończenie zastąpi poprzednie");
        var version = town.inside(() ->
                jdbc.sql("SELECT id::text FROM known_exit").query(String.class).single());
        assertThat(post(ParticipantUrls.returning(participation), Map.of("reason", "wyzdrowiała", "version", version)))
                .hasStatus(303);
        assertThat(entries()).isEqualTo(entry);
        assertThat(town.inside(() -> jdbc.sql("SELECT state FROM participation_state")
                        .query(String.class)
                        .single()))
                .isEqualTo("active");
        assertThat(get(ParticipantUrls.participation(participation)))
                .bodyText()
                .contains("powrót do programu", "wyzdrowiała");
        halina.left(LocalDate.of(2019, 5, 1));
        assertThat(town.inside(() -> jdbc.sql("SELECT exited_on FROM known_exit")
                        .query(LocalDate.class)
                        .list()))
                .containsExactly(LocalDate.of(2019, 5, 1));
    }

    private MvcTestResult confirm(String day) {
        return post(ParticipantUrls.entry(participation), Map.of("startedOn", day));
    }

    private String entries() {
        return town.inside(() -> jdbc.sql("SELECT string_agg(to_jsonb(e)::text, ' ') FROM entry_situation e")
                .query(String.class)
                .single());
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(clerk).exchange();
    }

    private MvcTestResult post(String address, Map<String, String> form) {
        var request = mvc.post().uri(address).with(clerk).with(csrf());
        form.forEach((field, value) -> request.param(field, value));
        return request.exchange();
    }
}
