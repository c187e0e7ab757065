package pl.mors.participant.online;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.Race;
import pl.mors.document.paper.ArchivalPdf;
import pl.mors.participant.ParticipantUrls;
import pl.mors.participant.TestRecruitment;
import pl.mors.person.PersonId;
import pl.mors.person.TestPeople;
import pl.mors.platform.Pesel;
import pl.mors.programme.marks.TestMarks;

/** How residents apply on line. */
@IntegrationTest
class OnlineApplicationPagesTest {

    @Autowired
    private TestRecruitment recruitment;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    private OnlineTown town;
    private Clerk visitor;
    private Clerk staff;

    @BeforeEach
    void foundTown() {
        town = new OnlineTown(recruitment.town(), jdbc);
        visitor = town.visitor();
        staff = town.staff();
    }

    @Test
    void saysWhatIsMissingAndKeepsWhatWasTyped() {
        var round = town.round("2019-05-01", "2019-05-31", "2019-05-01");
        town.criterion(round, "points", "Niepełnosprawność", "znaczna", 5);
        assertThat(visitor.post(
                        town.application(round),
                        Map.of("klucz", town.key(round), "givenName", "Halina", "pesel", "84030212345")))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "value=\"Halina\"",
                        "Nazwisko: uzupełnij",
                        "Podaj telefon albo e-mail",
                        "Kod pocztowy: uzupełnij",
                        "Niepełnosprawność: wybierz",
                        "informacja o danych jest przeczytana");
        var real = town.complete(round);
        real.put("pesel", Pesel.of(OnlineTown.BORN, 1234).digits());
        assertThat(visitor.post(town.application(round), real))
                .hasStatus(422)
                .bodyText()
                .contains("zmyślone numery PESEL");
        var machine = town.complete(round);
        machine.put("website", "http://example.test");
        assertThat(visitor.post(town.application(round), machine))
                .hasStatus(422)
                .bodyText()
                .contains("Nie udało się przyjąć");
        var lengthy = town.complete(round);
        lengthy.put("needs", "x".repeat(501));
        assertThat(visitor.post(town.application(round) + "/zapis", lengthy))
                .hasStatus(422)
                .bodyText()
                .contains("najwyżej 500");
        assertThat(town.numbers()).isEmpty();
    }

    @Test
    void sendsOnceHoweverOftenTheButtonIsPressed() {
        var round = town.round("2019-05-01", "2019-05-31", "2019-05-01");
        var option = town.criterion(round, "points", "Niepełnosprawność", "znaczna", 5);
        var typed = town.complete(round);
        typed.put("criterion-" + option.criterion(), option.id());
        typed.put("needs", "Wejście bez schodów");
        var sent = Clerk.location(visitor.post(town.application(round), typed));
        assertThat(Clerk.location(visitor.post(town.application(round), typed))).isEqualTo(sent);
        assertThat(Clerk.location(visitor.post(town.application(round) + "/zapis", typed)))
                .isEqualTo(sent);
        assertThat(town.numbers()).containsExactly(1);
        assertThat(visitor.get(sent))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Numer zgłoszenia: 1",
                        "Łąkowa",
                        "02.03.1984",
                        "znaczna",
                        "Wejście bez schodów",
                        "43-190",
                        "Przynieś dokumenty");
        var paper = sent.replace("/wyslane", "/potwierdzenie.pdf");
        assertThat(visitor.get(sent)).bodyText().contains(paper);
        assertThat(ArchivalPdf.of(visitor.get(paper)))
                .contains("Potwierdzenie zgłoszenia nr 1", "Łąkowa", "Wejście bez schodów", "Sekretariat, pokój 3");
        TestMarks.keep(town.staff(), town.programme().code());
        TestMarks.assertStandOn(visitor.get(paper));
        assertThat(ArchivalPdf.of(visitor.get(paper + "&jezyk=uk")))
                .contains("Підтвердження заявки № 1", "Сторінка 1 з");
        assertThat(visitor.get(paper.replaceFirst(".$", "?"))).hasStatus(404);
        assertThat(visitor.get(sent.replace("/wyslane", ""))).hasStatus(303);
        assertThat(town.town()
                        .inside(() -> jdbc.sql("SELECT count(*) FROM known_application_answer")
                                .query(Integer.class)
                                .single()))
                .isEqualTo(1);
    }

    @Test
    void numbersOfTheWebAndTheCounterHaveNoGaps() throws Exception {
        var round = town.round("2019-05-01", "2019-05-31", "2019-05-01");
        var typed = new ArrayList<Map<String, String>>();
        var applicants = new ArrayList<PersonId>();
        for (int i = 0; i < 3; i++) {
            typed.add(town.complete(round));
            applicants.add(people.resident(town.town(), "Anna", "Próbna" + i));
        }
        // Each of the web presses twice.
        Race.of(
                9,
                runner -> runner < 6
                        ? visitor.post(town.application(round), typed.get(runner % 3))
                        : staff.post(
                                ParticipantUrls.newApplication(round, applicants.get(runner - 6)),
                                Map.of("channel", "PAPER", "arrivedOn", "2.05.2019", "arrivedAt", "9:30")));
        assertThat(town.numbers()).containsExactly(1, 2, 3, 4, 5, 6);
    }

    /** Without a PESEL what would follow from it is asked; who has no address says where they stay. */
    @Test
    void takesWhoHasNeitherPeselNorAddress() {
        var round = town.round("2019-05-01", "2019-05-31", "2019-05-01");
        var typed = town.complete(round);
        List.of("pesel", "street", "building", "postcode").forEach(typed::remove);
        assertThat(visitor.post(town.application(round), typed))
                .hasStatus(422)
                .bodyText()
                .contains("Data urodzenia: uzupełnij");
        typed.putAll(Map.of("bornOn", "2.3.1984", "sex", "FEMALE", "homeless", "true", "placeOfStay", "Schronisko"));
        assertThat(visitor.get(Clerk.location(visitor.post(town.application(round), typed))))
                .bodyText()
                .contains("02.03.1984", "kobieta", "Schronisko");
        people.resident(town.town(), "Halina", "Łąkowa");
        assertThat(staff.get("/pulpit/zgloszenia/" + town.applicationIds().getFirst() + "/osoba"))
                .hasStatusOk()
                .bodyText()
                .contains("Zarejestruj osobę", "Schronisko");
    }

    @Test
    void anAddressHasOnlySoManyTries() {
        var round = town.round("2019-05-01", "2019-05-31", "2019-05-01");
        var typed = Map.of("klucz", town.key(round), "givenName", "Halina");
        for (int i = 0; i < 60; i++) {
            assertThat(visitor.post(town.application(round) + "/zapis", typed)).hasStatus(303);
        }
        assertThat(visitor.post(town.application(round) + "/zapis", typed))
                .hasStatus(422)
                .bodyText()
                .contains("Poczekaj dziesięć minut", "value=\"Halina\"");
    }

    @Test
    void afterTheLastDayNothingIsTaken() {
        var round = town.round("2019-05-01", "2019-05-14", "2019-05-01");
        assertThat(visitor.get(town.application(round)))
                .hasStatusOk()
                .bodyText()
                .contains("nie przyjmuje teraz zgłoszeń");
        var typed = town.complete(round);
        typed.put("klucz", "mors_" + "a".repeat(43));
        assertThat(visitor.post(town.application(round), typed))
                .hasStatus(422)
                .bodyText()
                .contains("nie przyjmuje teraz zgłoszeń", "value=\"Łąkowa\"");
        assertThat(town.numbers()).isEmpty();
    }
}
