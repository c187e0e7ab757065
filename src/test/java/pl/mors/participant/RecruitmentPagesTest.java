package pl.mors.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.mors.participant.TestRecruitment.idOf;
import static pl.mors.participant.TestRecruitment.list;
import static pl.mors.participant.TestRecruitment.moveUp;
import static pl.mors.participant.TestRecruitment.ranking;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.mors.IntegrationTest;
import pl.mors.document.paper.ArchivalPdf;
import pl.mors.identity.Role;
import pl.mors.participant.TestRecruitment.RecruitingTown;
import pl.mors.person.PersonUrls;

/** A whole recruitment from page to page, and what each role sees of it. */
@IntegrationTest
class RecruitmentPagesTest {

    @Autowired
    private TestRecruitment recruitment;

    private RecruitingTown town;

    @BeforeEach
    void foundTown() {
        town = recruitment.town();
    }

    @Test
    void leadsFromTheCallToTheDeclaration() {
        var round = town.announce("1", "14.05.2019");
        town.addPoints(round, "Niepełnosprawność", "umiarkowana", 3, "znaczna", 5);
        assertThat(town.get(ParticipantUrls.rounds(town.programme().code())))
                .bodyText()
                .contains("Nabór wiosenny", "zakończony, bez listy");
        var halina = town.eligible("Halina");
        var zofia = town.eligible("Zofia");
        assertThat(town.get(PersonUrls.person(halina))).bodyText().contains("Przyjmij zgłoszenie: Nabór wiosenny");
        town.socialWorkerTakesOver();
        var first = town.apply(round, halina, "2.05.2019", 0);
        var second = town.apply(round, zofia, "3.05.2019", 1);
        assertThat(town.get(first + "/przyjete")).bodyText().contains("Numer zgłoszenia: 1", "02.05.2019, 09:30");
        assertThat(ArchivalPdf.of(town.get(first + "/potwierdzenie.pdf")))
                .contains("Potwierdzenie zgłoszenia nr 1", "02.05.2019, 09:30", "Halina Ćwiczebna", "umiarkowana")
                .contains("Nabór trwa do 14.05.2019", "Strona 1 z 1");
        assertThat(town.get(PersonUrls.person(halina)))
                .bodyText()
                .contains("nr 1, złożone")
                .doesNotContain("Przyjmij zgłoszenie: Nabór");
        assertThat(town.get(first)).bodyText().contains("umiarkowana", "ze zgłoszenia", "brak oceny formalnej");

        assertThat(town.approve(round)).hasStatus(403);
        town.coordinatorTakesOver();
        assertThat(town.approve(round)).hasStatus(422).bodyText().contains("w których trzeba najpierw coś zrobić: 2");
        town.socialWorkerTakesOver();
        town.checkComplete(first);
        town.checkComplete(second);
        assertThat(town.get(ranking(round)))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "propozycja: zakwalifikować",
                        "propozycja: lista rezerwowa",
                        "Ćwiczebna Zofia",
                        "Ćwiczebna Halina");

        town.coordinatorTakesOver();
        assertThat(town.approve(round)).hasStatus(303);
        assertThat(town.get(first)).bodyText().contains("lista rezerwowa", "Miejsce 2 na liście rankingowej");
        assertThat(town.get(second))
                .bodyText()
                .contains("Miejsce 1 na liście rankingowej z liczbą punktów 5", "Przejdź do deklaracji")
                .contains(ParticipantUrls.declaration(zofia, town.programme().code()));

        assertThat(town.post(second + "/rezygnacja", Map.of("withdrawnOn", "15.05.2019")))
                .hasStatus(303);
        assertThat(town.get("/pulpit"))
                .bodyText()
                .contains("Wolne miejsce dla osoby z listy rezerwowej: Nabór wiosenny");
        assertThat(town.post(moveUp(round), Map.of("application", idOf(first)))).hasStatus(303);
        assertThat(town.get(first))
                .bodyText()
                .contains("zakwalifikowane", "przejście z listy rezerwowej", "Przejdź do deklaracji");
        assertThat(town.get("/pulpit")).bodyText().doesNotContain("Wolne miejsce");
        assertThat(town.get(ranking(round))).bodyText().contains("Lista nr 2", "Lista nr 1");
        assertThat(town.get(list(round, 2)))
                .bodyText()
                .contains("rezygnacja", "zakwalifikowane")
                .doesNotContain("Ćwiczebna");
        town.showInPublic(round);
        assertThat(town.post(list(round, 2) + "/publikacja", Map.of())).hasStatus(303);
        assertThat(town.get(list(round, 2))).bodyText().contains("Ogłoszona 15.05.2019");
        assertThat(town.get(ParticipantUrls.ofRound(ParticipantUrls.ROUND_PROTOCOL, round)))
                .bodyText()
                .contains("wszystkie: 2, po terminie: 0, rezygnacje: 1", "zatwierdzający listę")
                .doesNotContain("Ćwiczebna");
        assertThat(ArchivalPdf.of(town.get(list(round, 2) + ".pdf")))
                .contains("Lista nr 2", "zgłoszenia zakwalifikowane", "Punkty 2 1 – 3")
                .contains("Lista rezerwowa Brak zgłoszeń.", "2 rezygnacja")
                .doesNotContain("Ćwiczebna");
        assertThat(ArchivalPdf.of(town.get(ParticipantUrls.ofRound(ParticipantUrls.PROTOCOL_PAPER, round))))
                .contains("Protokół naboru", "rezygnacje: 1", "umiarkowana: 3 pkt", "zatwierdzający listę")
                .doesNotContain("Ćwiczebna");
    }

    @Test
    void eachRoleSeesWhatItMay() {
        var round = town.announce("2", "14.05.2019");
        var first = town.apply(round, town.eligible("Halina"), "2.05.2019", 0);
        town.checkComplete(first);
        town.takesOver(Role.RECEPTION);
        assertThat(town.get(ParticipantUrls.rounds(town.programme().code()))).hasStatusOk();
        assertThat(town.get(ParticipantUrls.round(round)))
                .hasStatusOk()
                .bodyText()
                .contains("Sekretariat")
                .doesNotContain("Lista rankingowa", "Zmień nabór");
        assertThat(town.get(ranking(round))).hasStatus(403);
        assertThat(town.get(first)).hasStatus(403);
        assertThat(town.get(ParticipantUrls.newRound(town.programme().code()))).hasStatus(403);
        town.takesOver(Role.DIRECTOR);
        assertThat(town.get(ParticipantUrls.round(round)))
                .bodyText()
                .contains("Lista rankingowa")
                .doesNotContain("Przyjmij zgłoszenie");
        assertThat(town.get(ranking(round))).bodyText().contains("Ćwiczebna", "Zatwierdź listę");
        assertThat(town.get(first + "/sprawdzenie")).hasStatus(403);
        town.takesOver(Role.AUDITOR);
        assertThat(town.get(ranking(round)))
                .hasStatusOk()
                .bodyText()
                .contains("nr 1", "Lista obejmuje wszystkie zgłoszenia")
                .doesNotContain("Ćwiczebna");
        assertThat(town.get(first)).hasStatus(404);
        assertThat(town.get(ParticipantUrls.ofRound(ParticipantUrls.APPLICATIONS, round)))
                .hasStatusOk()
                .bodyText()
                .contains("Widzisz tylko osoby z próby do kontroli.")
                .doesNotContain("nie wpłynęło jeszcze żadne zgłoszenie");
        for (var role : List.of(Role.ANIMATOR, Role.ACCOUNTANT, Role.RESIDENT)) {
            town.takesOver(role);
            assertThat(town.get(ranking(round))).as(role.name()).hasStatus(403);
        }
    }
}
