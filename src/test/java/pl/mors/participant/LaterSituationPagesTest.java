package pl.mors.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.List;
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

/** What people do three and six months after they left, as a clerk asks. */
@IntegrationTest
class LaterSituationPagesTest {

    private static final LocalDate LEFT = LocalDate.of(2019, 1, 31);

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
    void halinaLeft() {
        town = world.town();
        clerk = town.signedIn(Role.SOCIAL_WORKER);
        halina = facts.of(town, "mikolow-pwsl-2018").aWoman().declared(LocalDate.of(2018, 10, 1));
        participation = new ParticipationId(halina.id());
    }

    @Test
    void waitsOnTheDeskAndOnThePageUntilItIsTold() {
        left();
        assertThat(get("/pulpit")).bodyText().contains(later(3)).doesNotContain(later(6));
        assertThat(get(ParticipantUrls.participation(participation)))
                .bodyText()
                .contains("3 miesiące po zakończeniu", "od 30.04.2019", "6 miesięcy po zakończeniu", "od 31.07.2019");
        assertThat(record(3, "2.05.2019")).hasStatus(303);
        assertThat(told()).containsExactly("3 {employment} 2019-05-02");
        assertThat(get("/pulpit")).bodyText().doesNotContain(later(3));
        assertThat(get(ParticipantUrls.participation(participation))).bodyText().contains("odpowiedź z 02.05.2019");
        assertThat(get(later(3))).hasStatusOk().bodyText().contains("value=\"02.05.2019\"");
    }

    @Test
    void takesNoAnswerBeforeItsTime() {
        left();
        assertThat(record(3, "29.04.2019")).hasStatus(422).bodyText().contains("za wcześnie");
        assertThat(record(6, "15.05.2019")).hasStatus(422);
        assertThat(record(3, "16.05.2019")).hasStatus(422).bodyText().contains("w przyszłości");
        assertThat(told()).isEmpty();
    }

    @Test
    void showsWhatAColleagueToldBeforeItIsReplaced() {
        left();
        assertThat(record(3, "2.05.2019")).hasStatus(303);
        assertThat(post(later(3), Map.of("askedOn", "6.05.2019", "situations", List.of("EDUCATION"))))
                .as("without having seen the first")
                .hasStatus(409)
                .bodyText()
                .contains("02.05.2019");
        assertThat(told()).containsExactly("3 {employment} 2019-05-02");
    }

    @Test
    void takesNoContradiction() {
        left();
        assertThat(post(
                        later(3),
                        Map.of("askedOn", "2.05.2019", "situations", List.of("EMPLOYMENT", "NO_NEW_ACTIVITY"))))
                .hasStatus(422);
    }

    @Test
    void asksAgainWhenTheExitIsCorrectedToALaterDay() {
        left();
        record(3, "2.05.2019");
        town.inside(() -> {
            jdbc.sql("UPDATE programme_exit SET superseded_at = clock_timestamp()")
                    .update();
        });
        halina.left(LocalDate.of(2019, 2, 10));
        assertThat(told()).isEmpty();
        assertThat(record(3, "12.05.2019")).hasStatus(303);
        assertThat(told()).containsExactly("3 {employment} 2019-05-12");
    }

    @Test
    void asksNobodyWhoIsInOrWhomTheProgrammeDoesNotAsk() {
        assertThat(get(later(3))).hasStatus(404);
        assertThat(get(ParticipantUrls.participation(participation))).bodyText().doesNotContain("3 miesiące po");
        left();
        assertThat(get(later(4))).hasStatus(404);
    }

    private void left() {
        halina.attended("grupa-samopomocowa", LocalDate.of(2018, 10, 2));
        halina.left(LEFT);
    }

    private String later(int months) {
        return ParticipantUrls.laterSituation(participation, months);
    }

    private MvcTestResult record(int months, String askedOn) {
        return post(later(months), Map.of("askedOn", askedOn, "situations", List.of("EMPLOYMENT")));
    }

    private List<String> told() {
        return town.inside(
                () -> jdbc.sql("SELECT months || ' ' || situations::text || ' ' || asked_on FROM known_later_situation")
                        .query(String.class)
                        .list());
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(clerk).exchange();
    }

    private MvcTestResult post(String address, Map<String, Object> form) {
        var request = mvc.post().uri(address).with(clerk).with(csrf());
        form.forEach((field, value) -> {
            if (value instanceof List<?> several) {
                several.forEach(one -> request.param(field, String.valueOf(one)));
            } else {
                request.param(field, String.valueOf(value));
            }
        });
        return request.exchange();
    }
}
