package pl.mors.participant.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.mors.participant.TestRecruitment.list;
import static pl.mors.participant.TestRecruitment.ranking;

import java.io.ByteArrayInputStream;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.mors.IntegrationTest;
import pl.mors.identity.Role;
import pl.mors.participant.RecruitmentRoundId;
import pl.mors.participant.TestRecruitment;
import pl.mors.participant.TestRecruitment.RecruitingTown;

/** The list of a round: who approves it, when, and what its files hold. */
@IntegrationTest
class RankingPagesTest {

    @Autowired
    private TestRecruitment recruitment;

    private RecruitingTown town;

    @BeforeEach
    void foundTown() {
        town = recruitment.town();
    }

    @Test
    void aListIsNotApprovedByWhoeverCheckedUnlessTheySayWhy() {
        var round = town.announce("2", "14.05.2019");
        var first = town.apply(round, town.eligible("Halina"), "2.05.2019", 0);
        town.checkComplete(first);
        assertThat(town.get(ranking(round))).bodyText().contains("Dlaczego nie zatwierdza kto inny");
        assertThat(town.approve(round)).hasStatus(422).bodyText().contains("powinien zatwierdzić ktoś inny");
        assertThat(town.approve(round, "Jedyny koordynator w gminie")).hasStatus(303);
        assertThat(town.get(list(round, 1))).bodyText().contains("Jedyny koordynator w gminie");
        assertThat(town.approve(round)).hasStatus(422).bodyText().contains("Nie ma zgłoszeń, które czekają");
    }

    @Test
    void aListWaitsForTheLastDay() {
        var round = town.announce("2", "15.05.2019");
        town.apply(round, town.eligible("Halina"), "2.05.2019", 0);
        assertThat(town.approve(round)).hasStatus(422).bodyText().contains("Nabór trwa do 15.05.2019");
        assertThat(town.get("/pulpit")).bodyText().contains("Kończy się nabór: Nabór wiosenny");
    }

    @Test
    void theFilesHoldTheListAndTheDecisions() throws Exception {
        var round = town.announce("1", "14.05.2019");
        town.addPoints(round, "Niepełnosprawność", "umiarkowana", 3, "znaczna", 5);
        var first = town.apply(round, town.eligible("Halina"), "2.05.2019", 1);
        town.socialWorkerTakesOver();
        town.checkComplete(first);
        town.coordinatorTakesOver();
        town.approve(round);
        var csv = town.get(ranking(round) + ".csv").getResponse().getContentAsString();
        assertThat(csv)
                .contains("Niepełnosprawność")
                .contains("1;1;Ćwiczebna;Halina;02.05.2019, 09:30;5;5;zakwalifikowane");
        var xlsx = town.get("/pulpit/nabory/" + round + "/decyzje.xlsx")
                .getResponse()
                .getContentAsByteArray();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            var row = book.getSheetAt(0).getRow(1);
            assertThat(row.getCell(3).getStringCellValue()).isEqualTo("zakwalifikowane");
            assertThat(row.getCell(7).getStringCellValue()).contains("Miejsce 1 na liście rankingowej");
        }
        assertThat(town.get(ranking(round) + ".pdf")).hasStatus(404);
    }

    @Test
    void whatIsApprovedIsTheListThatWasRead() {
        var round = town.announce("1", "14.05.2019");
        town.addPoints(round, "Niepełnosprawność", "umiarkowana", 3, "znaczna", 5);
        var applications = town.threeChecked(round);
        var read = town.seen(round);
        town.answer(applications.getLast(), 1);
        assertThat(town.post(ranking(round), Map.of("seen", read)))
                .hasStatus(409)
                .bodyText()
                .contains("Lista zmieniła się, odkąd ją otwarto");
        assertThat(town.post(ranking(round), Map.of())).hasStatus(409);
        assertThat(town.get(applications.getLast())).bodyText().contains("kompletne");
        assertThat(town.approve(round)).hasStatus(303);
    }

    @Test
    void aListIsPublishedOnlyWhereItExistsAndTheRoundIsSeen() {
        var round = town.announce("1", "14.05.2019");
        town.threeChecked(round);
        town.approve(round);
        assertThat(town.post(list(round, 999) + "/publikacja", Map.of())).hasStatus(404);
        assertThat(town.post(list(RecruitmentRoundId.next(), 1) + "/publikacja", Map.of()))
                .hasStatus(404);
        town.post(list(round, 1) + "/publikacja", Map.of());
        assertThat(town.get(list(round, 1))).bodyText().contains("Nie jest jeszcze ogłoszona");
        town.showInPublic(round);
        town.takesOver(Role.ADMINISTRATOR);
        assertThat(town.post(list(round, 1) + "/publikacja", Map.of())).hasStatus(403);
        town.coordinatorTakesOver();
        town.post(list(round, 1) + "/publikacja", Map.of());
        assertThat(town.get(list(round, 1))).bodyText().contains("Ogłoszona 15.05.2019");
    }
}
