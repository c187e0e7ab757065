package pl.mors.participant.online;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.identity.Role;
import pl.mors.participant.ParticipantUrls;
import pl.mors.participant.TestRecruitment;
import pl.mors.person.PersonUrls;
import pl.mors.person.TestPeople;
import pl.mors.platform.Ids;

/** How staff tie what came by the web to a person. */
@IntegrationTest
class PersonOfApplicationPagesTest {

    @Autowired
    private TestRecruitment recruitment;

    @Autowired
    private TestWorld world;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClerks clerks;

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
    void staffFindThePersonAndTheApplicationGoesTheWayOfTheOthers() {
        var round = town.round("2019-05-01", "2019-05-31", "2019-05-01");
        var typed = town.complete(round);
        assertThat(visitor.post(town.application(round), typed)).hasStatus(303);
        var id = town.applicationIds().getFirst();
        var address = "/pulpit/zgloszenia/" + id;
        assertThat(staff.get(address)).bodyText().contains("Ustal, kto złożył zgłoszenie", "Łąkowa", "600 100 200");
        assertThat(staff.get(address + "/osoba"))
                .bodyText()
                .contains("nie ma osoby z tym numerem PESEL", "Zarejestruj osobę", "value=\"43-190\"");
        var registration = new LinkedHashMap<String, String>(typed);
        registration.put("correct", "true");
        assertThat(staff.post(PersonUrls.REGISTER, registration))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"Łąkowa\"");
        registration.remove("correct");
        registration.putAll(Map.of(
                "citizenship", "POLISH",
                "language", "POLISH",
                "municipality", "Mikołów",
                "county", "mikołowski",
                "voivodeship", "SLASKIE",
                "urbanisation", "INTERMEDIATE"));
        var person = Clerk.location(staff.post(PersonUrls.REGISTER, registration));
        assertThat(staff.get(person)).bodyText().contains("Powiąż zgłoszenie z internetu: nr 1");
        assertThat(staff.get(address + "/osoba"))
                .bodyText()
                .contains("Ten sam numer PESEL.", "To ta osoba")
                .doesNotContain("Zarejestruj osobę");
        var tie = address + "/osoba/" + person.substring(person.lastIndexOf('/') + 1);
        assertThat(visitor.post(tie)).hasStatus(302);
        assertThat(Clerk.location(staff.post(tie, Map.of()))).isEqualTo(address);
        assertThat(staff.get(address))
                .bodyText()
                .contains("Halina Łąkowa", "Sprawdź kwalifikowalność")
                .doesNotContain("Ustal, kto");
        assertThat(Clerk.location(staff.post(tie, Map.of()))).isEqualTo(address);
        assertThat(town.check(address, Map.of("result", "COMPLETE"))).hasStatus(303);

        var again = new LinkedHashMap<>(typed);
        again.put("klucz", town.key(round));
        assertThat(visitor.post(town.application(round), again)).hasStatus(303);
        var second = "/pulpit/zgloszenia/" + town.applicationIds().getLast();
        assertThat(staff.post(second + tie.substring(address.length()), Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("ma już zgłoszenie w tym naborze", address);
        assertThat(clerks.of(world.town(), Role.COORDINATOR).get(second + "/osoba"))
                .hasStatus(404);
    }

    @Test
    void whatTheFormToldAboutTheirDataGoesToThePerson() {
        var round = town.round("2019-05-01", "2019-05-31", "2019-05-01");
        var typed = town.complete(round);
        var notice = Ids.next();
        town.town().inside(() -> jdbc.sql("""
                        INSERT INTO privacy_notice (organisation_id, id, version, valid_from, renews, body)
                        VALUES (current_organisation(), :id, 1, '2019-05-01', true, 'Administratorem jest ośrodek.')""").param("id", notice).update());
        assertThat(visitor.post(town.application(round), typed))
                .hasStatus(409)
                .bodyText()
                .contains("zmieniła się klauzula informacyjna", "Administratorem jest ośrodek.", notice.toString());
        typed.put("notice", notice.toString());
        assertThat(visitor.post(town.application(round), typed)).hasStatus(303);
        var person = people.resident(town.town(), "Halina", "Łąkowa");
        var tie = "/pulpit/zgloszenia/" + town.applicationIds().getFirst() + "/osoba/" + person;
        assertThat(staff.post(tie, Map.of())).hasStatus(303);
        assertThat(staff.get(PersonUrls.person(person)))
                .bodyText()
                .contains("wersja 1, 15.05.2019, przez internet")
                .doesNotContain("Trzeba przekazać");
    }

    @Test
    void theListSaysWhoWroteAndWhichApplicationsHaveOnePesel() {
        var round = town.round("2019-05-01", "2019-05-31", "2019-05-01");
        var first = town.complete(round);
        var second = town.complete(round);
        second.put("pesel", Objects.requireNonNull(first.get("pesel")));
        var other = town.complete(round);
        for (var typed : List.of(first, second, other)) {
            assertThat(visitor.post(town.application(round), typed)).hasStatus(303);
        }
        assertThat(staff.get(ParticipantUrls.ofRound(ParticipantUrls.APPLICATIONS, round)))
                .bodyText()
                .contains("Łąkowa Halina (z internetu)")
                .contains("Ten sam PESEL mają zgłoszenia: 2.", "Ten sam PESEL mają zgłoszenia: 1.")
                .doesNotContain("zgłoszenia: 3", "zgłoszenia: 1, 2");
    }
}
