package pl.mors.participant.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.mors.participant.TestRecruitment.criteria;
import static pl.mors.participant.TestRecruitment.points;
import static pl.mors.participant.TestRecruitment.terms;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.IntegrationTest;
import pl.mors.participant.ParticipantUrls;
import pl.mors.participant.TestRecruitment;
import pl.mors.participant.TestRecruitment.RecruitingTown;

/** A round and its criteria, until somebody applies and after. */
@IntegrationTest
class RoundPagesTest {

    @Autowired
    private TestRecruitment recruitment;

    @Autowired
    private JdbcClient jdbc;

    private RecruitingTown town;

    @BeforeEach
    void foundTown() {
        town = recruitment.town();
    }

    @Test
    void theYardstickStandsStillOnceSomebodyApplied() {
        var round = town.announce("1", "14.05.2019");
        town.addPoints(round, "Niepełnosprawność", "umiarkowana", 3, "znaczna", 5);
        assertThat(town.get(criteria(round))).bodyText().contains("umiarkowana: 3 pkt", "Usuń");
        town.apply(round, town.eligible("Halina"), "2.05.2019", 0);
        assertThat(town.post(criteria(round), points("Kobieta", "tak", 10, "", 0)))
                .hasStatus(422)
                .bodyText()
                .contains("Wszystkich mierzy się tą samą miarą");
        var change = terms("Inna nazwa", "7", "14.05.2019");
        change.put("version", "1");
        assertThat(town.post(ParticipantUrls.ofRound(ParticipantUrls.CHANGE_ROUND, round), change))
                .hasStatus(422)
                .bodyText()
                .contains("jego warunków nie można zmienić");
        assertThat(town.post(ParticipantUrls.ofRound(ParticipantUrls.PUBLISH_ROUND, round), Map.of()))
                .hasStatus(303);
        for (var sql : List.of(
                "UPDATE recruitment_option SET points = 50",
                "DELETE FROM recruitment_option",
                "UPDATE recruitment_criterion SET kind = 'priority'",
                "UPDATE recruitment_round SET places = 100")) {
            assertThatThrownBy(() -> town.town().inside(() -> jdbc.sql(sql).update()))
                    .as(sql)
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
    }

    @Test
    void repeatedCallsTakeTheCriteriaOver() {
        var first = town.announce("1", "14.05.2019");
        town.addPoints(first, "Niepełnosprawność", "umiarkowana", 3, "znaczna", 5);
        assertThat(town.post(
                        criteria(first),
                        Map.of(
                                "name", "Kobieta", "kind", "POINTS", "label1", "tak", "points1", "10", "known1",
                                "WOMAN")))
                .hasStatus(303);
        assertThat(town.post(criteria(first), Map.of("name", "Niski dochód", "kind", "PRIORITY", "label1", "do 150 %")))
                .hasStatus(303);
        var second = town.announced(terms("Nabór jesienny", "2", "20.05.2019"));
        assertThat(town.post(criteria(second) + "/kopia", Map.of("earlier", first.toString())))
                .hasStatus(303);
        assertThat(town.get(ParticipantUrls.round(second)))
                .bodyText()
                .contains("umiarkowana: 3 pkt", "tak: 10 pkt", "z kartoteki: kobieta", "Niski dochód", "pierwszeństwo");
        assertThat(town.post(
                        criteria(second),
                        Map.of("name", "Źle", "kind", "POINTS", "label1", "tak", "points1", "1", "label2", "nie")))
                .hasStatus(422)
                .bodyText()
                .contains("Podaj punkty");
    }

    @Test
    void criteriaCanBeToldApart() {
        var round = town.announce("1", "14.05.2019");
        town.addPoints(round, "Niepełnosprawność", "umiarkowana", 3, "znaczna", 5);
        assertThat(town.post(criteria(round), points("niepełnosprawność", "jest", 1, "", 0)))
                .hasStatus(422)
                .bodyText()
                .contains("jest już kryterium o tej nazwie");
        assertThat(town.post(criteria(round), points("Dochód", "tak", 5, "Tak", 6)))
                .hasStatus(422)
                .bodyText()
                .contains("Taka odpowiedź już jest");
        assertThat(town.post(criteria(round), points("Dochód", "tak", 0, "", 0)))
                .hasStatus(422)
                .bodyText()
                .contains("Żadna odpowiedź nie daje punktów");
        var women = points("Kobieta", "tak", 5, "pani", 6);
        women.put("known1", "WOMAN");
        women.put("known2", "WOMAN");
        assertThat(town.post(criteria(round), women))
                .hasStatus(422)
                .bodyText()
                .contains("Z tego samego wynika już inna odpowiedź");
    }

    @Test
    void aRoundBelongsToTheTimeOfItsProgramme() {
        var terms = terms("Dawny nabór", "1", "31.01.2010");
        terms.put("opensOn", "1.01.2010");
        assertThat(town.post(ParticipantUrls.newRound(town.programme().code()), terms))
                .hasStatus(422)
                .bodyText()
                .contains("Nabór nie może zacząć się więcej niż rok wcześniej");
    }
}
