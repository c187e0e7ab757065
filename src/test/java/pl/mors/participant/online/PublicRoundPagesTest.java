package pl.mors.participant.online;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.TestWorld;
import pl.mors.document.paper.ArchivalPdf;
import pl.mors.participant.TestRecruitment;
import pl.mors.person.TestPeople;
import pl.mors.platform.Ids;

/** What residents see of a round: its terms, and lists with numbers and no names. */
@IntegrationTest
class PublicRoundPagesTest {

    @Autowired
    private TestRecruitment recruitment;

    @Autowired
    private TestWorld world;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    private OnlineTown town;
    private Clerk visitor;

    @BeforeEach
    void foundTown() {
        town = new OnlineTown(recruitment.town(), jdbc);
        visitor = town.visitor();
    }

    @Test
    void showsPublishedRoundsOnly() {
        assertThat(visitor.get("/" + town.town().address() + "/nabory"))
                .hasStatusOk()
                .bodyText()
                .contains("nie ma otwartego");
        assertThat(visitor.get("/" + town.town().address() + "/")).bodyText().doesNotContain("Wszystkie nabory");
        var hidden = town.round("2019-05-01", "2019-05-31", null);
        assertThat(visitor.get(town.page(hidden))).hasStatus(404);
        assertThat(visitor.get(town.application(hidden))).hasStatus(404);
        var open = town.round("2019-05-01", "2019-05-31", "2019-05-01");
        town.criterion(open, "points", "Niepełnosprawność", "znaczna", 5);
        town.criterion(open, "priority", "Mieszka na osiedlu", "tak", 0);
        assertThat(visitor.get(town.page(open)))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Nabór trwa do 31.05.2019.",
                        "oświadczenie",
                        "Sekretariat, pokój 3",
                        "znaczna",
                        "5 punktów",
                        "Mieszka na osiedlu",
                        "Złóż zgłoszenie przez internet");
        assertThat(visitor.get("/" + town.town().address() + "/"))
                .bodyText()
                .contains("Nabór trwa do 31.05.2019.", "Wszystkie nabory", town.page(open));
        assertThat(visitor.get("/" + town.town().address() + "/szukaj?q=sekretariat"))
                .bodyText()
                .contains(town.page(open));
        assertThat(visitor.get(town.page(open) + "?lang=uk")).hasStatusOk();
        var coming = town.round("2019-06-01", "2019-06-30", "2019-05-01");
        assertThat(visitor.get(town.page(coming)))
                .bodyText()
                .contains("Nabór od 01.06.2019 do 30.06.2019.")
                .doesNotContain("Złóż zgłoszenie");
        assertThat(visitor.get("/" + world.town().address() + "/nabory/" + open))
                .hasStatus(404);
    }

    @Test
    void publishedListsHoldNumbersAndNobodysName() {
        var round = town.round("2019-05-01", "2019-05-10", "2019-05-01");
        var person = people.resident(town.town(), "Halina", "Ćwiczebna");
        town.town().inside(() -> {
            jdbc.sql("""
                            INSERT INTO recruitment_application (organisation_id, id, round_id, number, person_id, channel, submitted_at)
                            VALUES (current_organisation(), :id, :round, 7, :person, 'paper', '2019-05-02')""")
                    .param("id", Ids.next())
                    .param("round", round.value())
                    .param("person", person.value())
                    .update();
            for (int number = 1; number <= 2; number++) {
                jdbc.sql("""
                                INSERT INTO recruitment_list (organisation_id, id, round_id, number, made_on, told, alone_reason, published_on)
                                VALUES (current_organisation(), :id, :round, :number, '2019-05-12', CAST(:told AS jsonb), 'Tylko Halina tu pracuje',
                                    CAST(:published AS date))""")
                        .param("id", Ids.next())
                        .param("round", round.value())
                        .param("number", number)
                        .param(
                                "told",
                                "[{\"position\":1,\"number\":%d,\"priorities\":[],\"points\":5,\"outcome\":\"ACCEPTED\",\"withdrawn\":false}]"
                                        .formatted(number == 1 ? 7 : 4711))
                        .param("published", number == 1 ? "2019-05-12" : null)
                        .update();
            }
        });
        assertThat(visitor.get(town.page(round)))
                .bodyText()
                .contains("Lista nr 1 z 12.05.2019", "zakwalifikowane", "Nabór zakończył się 10.05.2019.")
                .doesNotContain("Halina", "Ćwiczebna", "4711");

        var first = town.page(round) + "/lista-1-z-2019-05-12.pdf";
        assertThat(visitor.get(town.page(round))).bodyText().contains(first);
        assertThat(ArchivalPdf.of(visitor.get(first)))
                .isEqualTo(ArchivalPdf.of(visitor.get(town.page(round) + ".pdf")))
                .contains("Lista nr 1 z 12.05.2019", "7")
                .doesNotContain("Halina", "Ćwiczebna", "4711");
        assertThat(visitor.get(town.page(round) + "/lista-2-z-2019-05-12.pdf"))
                .as("not published")
                .hasStatus(404);
        assertThat(visitor.get(town.page(round) + "/lista-1-z-2019-05-13.pdf")).hasStatus(404);
        town.town().inside(() -> {
            jdbc.sql("UPDATE recruitment_list SET published_on = '2019-05-13' WHERE number = 2")
                    .update();
        });
        assertThat(ArchivalPdf.of(visitor.get(town.page(round) + ".pdf"))).contains("4711");
        assertThat(ArchivalPdf.of(visitor.get(first)))
                .as("the earlier list stays where it was")
                .doesNotContain("4711");
    }

    @Test
    void aListSaysWhoGoesFirstByPriorityAndNotByPoints() {
        var round = town.round("2019-05-01", "2019-05-10", "2019-05-01");
        town.town()
                .inside(() -> jdbc.sql("""
                        INSERT INTO recruitment_list (organisation_id, id, round_id, number, made_on, told, published_on)
                        VALUES (current_organisation(), :id, :round, 1, '2019-05-12', CAST(:told AS jsonb), '2019-05-12')""")
                        .param("id", Ids.next())
                        .param("round", round.value())
                        .param("told", """
                        [{"position":1,"number":8,"priorities":[true],"points":6,"outcome":"ACCEPTED","withdrawn":false},
                        {"position":2,"number":9,"priorities":[false],"points":13,"outcome":"RESERVE","withdrawn":false}]""")
                        .update());
        assertThat(visitor.get(town.page(round))).bodyText().contains("Pierwszeństwo", ">tak<");
    }
}
