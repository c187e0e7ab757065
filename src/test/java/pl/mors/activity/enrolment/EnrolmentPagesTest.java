package pl.mors.activity.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import pl.mors.IntegrationTest;
import pl.mors.TestWorld;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.identity.Role;
import pl.mors.person.PersonId;
import pl.mors.programme.ProgrammeId;

@IntegrationTest
class EnrolmentPagesTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    private GroupTown town;
    private ProgrammeId programme;
    private GroupId club;
    private PersonId halina;
    private RequestPostProcessor coordinator;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
        programme = town.programme();
        club = town.club(programme);
        halina = town.person("Halina", "Ślęzak");
        town.participates(halina, programme, LocalDate.of(2019, 1, 10));
        coordinator = town.town().signedIn(Role.COORDINATOR);
    }

    @Test
    void findsPeopleByNameWithoutPolishLettersAndByNumber() {
        assertThat(found("slez", coordinator))
                .hasStatusOk()
                .bodyText()
                .contains("Halina Ślęzak", "Uczestnik nr 1, deklaracja z 10.01.2019");
        assertThat(found("1", coordinator)).bodyText().contains("Halina Ślęzak");
        assertThat(found("Nikt", coordinator)).bodyText().contains("Nie znaleziono nikogo");
    }

    @Test
    void enrolsAndShowsThePersonInTheGroup() {
        assertThat(enrol(halina)).hasStatus(303).redirectedUrl().isEqualTo(ActivityUrls.group(club));
        assertThat(mvc.get().uri(ActivityUrls.group(club)).with(coordinator))
                .bodyText()
                .contains("Ślęzak Halina");
        assertThat(enrol(halina)).hasStatus(422).bodyText().contains("Ta osoba jest już zapisana do grupy.");
    }

    @Test
    void aFullGroupLetsANamedRoleGoOnWithAReason() {
        town.set(club, "capacity", 1);
        enrol(halina).exchange();
        var zbyszek = town.person("Zbyszek", "Wilk");
        town.participates(zbyszek, programme, LocalDate.of(2019, 1, 10));

        assertThat(enrol(zbyszek)).hasStatus(422).bodyText().contains("nie ma wolnych miejsc", "Uzasadnienie");
        assertThat(enrol(zbyszek).param("reason", "Brat uczestniczki")).hasStatus(303);
        assertThat(mvc.get().uri(ActivityUrls.group(club)).with(coordinator))
                .bodyText()
                .contains("Mimo zasad", "Brat uczestniczki", "2 z 1");
    }

    @Test
    void whoMayNotOverrideIsNotAskedForAReason() {
        var undeclared = town.person("Zbyszek", "Wilk");
        var reception = town.town().signedIn(Role.RECEPTION);

        assertThat(post(undeclared).with(reception).param("reason", "Bo tak"))
                .hasStatus(422)
                .bodyText()
                .contains("Najpierw przyjmij deklarację")
                .doesNotContain("Uzasadnienie");
    }

    @Test
    void endsAPlace() {
        town.enrolled(club, halina, LocalDate.of(2019, 1, 10));

        assertThat(end(halina).with(coordinator)).hasStatus(303);
        assertThat(mvc.get().uri(ActivityUrls.group(club)).with(coordinator))
                .bodyText()
                .doesNotContain("Ślęzak");
    }

    @Test
    void aFacilitatorFindsAParticipantByTheExactNumberAndLearnsTheNameOnly() {
        var other = town.programme();
        var zbyszek = town.person("Zbyszek", "Wilk");
        town.participates(town.person("Ktoś", "Inny"), other, LocalDate.of(2019, 1, 10));
        town.participates(zbyszek, other, LocalDate.of(2019, 1, 10));
        var facilitator = facilitator();

        assertThat(found("slez", facilitator))
                .hasStatusOk()
                .bodyText()
                .contains("Numer uczestnika", "Nie znaleziono uczestnika o tym numerze")
                .doesNotContain("Ślęzak", "Dodaj osobę do rejestru");
        assertThat(found("1", facilitator))
                .bodyText()
                .contains("Halina Ślęzak")
                .doesNotContain("Inny", "02.03.1950", "Data urodzenia", "10.01.2019", "Deklaracja");
        assertThat(found("2", facilitator)).bodyText().doesNotContain("Wilk");
        assertThat(mvc.get().uri(ActivityUrls.enrolment(club, halina)).with(facilitator))
                .hasStatusOk()
                .bodyText()
                .contains("Zapis do grupy: Halina Ślęzak")
                .doesNotContain("02.03.1950", "10.01.2019");
        assertThat(mvc.get().uri(ActivityUrls.enrolment(club, zbyszek)).with(facilitator))
                .hasStatus(404);
        assertThat(post(zbyszek).with(facilitator)).hasStatus(404);
        assertThat(post(halina).with(facilitator)).hasStatus(303);
    }

    @Test
    void whoMayNotReadAboutParticipationSeesNoDeclaration() {
        assertThat(found("slez", town.town().signedIn(Role.RECEPTION)))
                .hasStatusOk()
                .bodyText()
                .contains("Halina Ślęzak", "02.03.1950")
                .doesNotContain("Deklaracja", "10.01.2019");
        assertThat(found("slez", town.town().signedIn(Role.ANIMATOR))).hasStatus(404);
    }

    @Test
    void oneLetterFindsNobodyAndDigitsOfAnotherScriptAreNoNumber() {
        assertThat(found("s", coordinator)).hasStatusOk().bodyText().doesNotContain("Ślęzak");
        assertThat(found("\u0663", coordinator)).hasStatusOk().bodyText().contains("Nie znaleziono nikogo");
        assertThat(found("12345678901", coordinator)).hasStatusOk();
        assertThat(found("sle\u0000z", coordinator))
                .as("a sign that nobody types")
                .hasStatusOk();
    }

    @Test
    void onlyWhoLeadsAGroupWithHiddenMembershipLearnsWhoIsInItByEnrolling() {
        town.set(club, "hidden_membership", true);
        town.enrolled(club, halina, LocalDate.of(2019, 1, 10));

        assertThat(found("slez", coordinator)).hasStatus(404);
        assertThat(enrol(halina)).hasStatus(404);
        assertThat(mvc.get().uri(ActivityUrls.endEnrolment(club, halina)).with(coordinator))
                .hasStatus(404);
        assertThat(end(halina).with(coordinator)).hasStatus(404);
        assertThat(mvc.get().uri(ActivityUrls.group(club)).with(coordinator))
                .hasStatusOk()
                .bodyText()
                .contains("Zaplanuj termin")
                .doesNotContain(ActivityUrls.enrolment(club));

        assertThat(post(halina).with(facilitator()))
                .hasStatus(422)
                .bodyText()
                .contains("Ta osoba jest już zapisana do grupy.");
    }

    @Test
    void whoHasNoRightToRostersIsRefused() {
        assertThat(mvc.get().uri(ActivityUrls.enrolment(club)).with(town.town().signedIn(Role.ACCOUNTANT)))
                .hasStatus(403);
    }

    @Test
    void aFacilitatorEndsThePlaceOfAnybodyInTheGroupByTheLinkOfItsPage() {
        var guest = town.person("Oksana", "Gościnna");
        town.enrolled(club, guest, LocalDate.of(2019, 1, 10));
        var facilitator = facilitator();

        assertThat(mvc.get().uri(ActivityUrls.group(club)).with(facilitator))
                .bodyText()
                .contains(ActivityUrls.endEnrolment(club, guest));
        assertThat(mvc.get().uri(ActivityUrls.endEnrolment(club, guest)).with(facilitator))
                .hasStatusOk()
                .bodyText()
                .contains("Oksana Gościnna");
        assertThat(end(guest).with(facilitator)).hasStatus(303);

        assertThat(mvc.get()
                        .uri(ActivityUrls.endEnrolment(club, town.person("Maria", "Obca")))
                        .with(facilitator))
                .hasStatus(404);
    }

    @Test
    void aSlipOfTheYearIsNoFirstDay() {
        for (var day : List.of("01.01.0001", "15.05.1919")) {
            assertThat(mvc.post()
                            .uri(ActivityUrls.enrolment(club))
                            .with(csrf())
                            .with(coordinator)
                            .param("person", town.person().toString())
                            .param("on", day)
                            .param("reason", "Bo tak"))
                    .hasStatus(422)
                    .bodyText()
                    .contains("Sprawdź rok");
        }
        assertThat(town.count("SELECT count(*) FROM enrolment")).isZero();
    }

    @Test
    void aPlaceThatEndsOffersNoEnd() {
        var person = town.person("Maria", "Kończąca");
        town.enrolled(club, person, LocalDate.of(2019, 1, 10));
        assertThat(mvc.post()
                        .uri(ActivityUrls.endEnrolment(club, person))
                        .with(csrf())
                        .with(coordinator)
                        .param("lastDay", "31.05.2019"))
                .hasStatus(303);

        assertThat(mvc.get().uri(ActivityUrls.group(club)).with(coordinator))
                .bodyText()
                .contains("Kończąca Maria", "do 31.05.2019")
                .doesNotContain(ActivityUrls.endEnrolment(club, person));
    }

    @Test
    void whoLeftTheProgrammeKeepsNoPlaceAndTheStaffAreAskedToEndIt() {
        var left = town.person("Grażyna", "Odeszła");
        town.participates(left, programme, LocalDate.of(2019, 1, 10));
        town.enrolled(club, left, LocalDate.of(2019, 1, 10));
        town.set(club, "capacity", 1);
        assertThat(mvc.get().uri(ActivityUrls.group(club)).with(coordinator))
                .bodyText()
                .contains("1 z 1");

        town.left(left, programme, LocalDate.of(2019, 4, 24));

        assertThat(mvc.get().uri(ActivityUrls.group(club)).with(coordinator))
                .bodyText()
                .contains("0 z 1", "Udział zakończony 24.04.2019");
        assertThat(mvc.get().uri(ActivityUrls.group(club)).with(facilitator()))
                .as("who may not know of participation")
                .bodyText()
                .contains("Odeszła Grażyna")
                .doesNotContain("Udział zakończony");
        assertThat(mvc.get().uri("/pulpit").with(coordinator))
                .bodyText()
                .contains("Wypisz z grupy osoby, które zakończyły udział: Klub dla seniorów – 1 osoba");
        var session = town.session(club, GroupTown.hours(LocalDate.of(2019, 5, 8), "10:00", "12:00"));
        assertThat(mvc.get().uri(ActivityUrls.attendance(session)).with(coordinator))
                .bodyText()
                .doesNotContain("Odeszła");
        assertThat(mvc.get().uri(ActivityUrls.endEnrolment(club, left)).with(coordinator))
                .bodyText()
                .contains("value=\"24.04.2019\"");

        end(left).with(coordinator).exchange();

        assertThat(mvc.get().uri("/pulpit").with(coordinator)).bodyText().doesNotContain("które zakończyły udział");
        assertThat(enrol(left))
                .hasStatus(422)
                .bodyText()
                .contains("Ta osoba zakończyła udział w programie grupy", "Zapisz mimo to");
        assertThat(enrol(left).param("reason", "Przychodzi prywatnie")).hasStatus(303);
        assertThat(mvc.get().uri(ActivityUrls.group(club)).with(coordinator))
                .bodyText()
                .contains("1 z 1", "Przychodzi prywatnie")
                .doesNotContain("Udział zakończony");
    }

    private RequestPostProcessor facilitator() {
        var facilitator = town.town().member(Role.FACILITATOR);
        town.leads(club, facilitator.membership());
        return town.town().signedIn(facilitator);
    }

    /** The page to which a search leads. */
    private MvcTestResult found(String words, RequestPostProcessor who) {
        var sought = mvc.post()
                .uri(ActivityUrls.seek(club))
                .param("szukaj", words)
                .with(csrf())
                .with(who)
                .exchange();
        assertThat(sought).hasStatus(303);
        return mvc.get()
                .uri(Objects.requireNonNull(sought.getResponse().getRedirectedUrl()))
                .cookie(sought.getResponse().getCookies())
                .with(who)
                .exchange();
    }

    private MockMvcTester.MockMvcRequestBuilder end(PersonId person) {
        return mvc.post()
                .uri(ActivityUrls.endEnrolment(club, person))
                .with(csrf())
                .param("lastDay", "14.05.2019");
    }

    private MockMvcTester.MockMvcRequestBuilder enrol(PersonId person) {
        return post(person).with(coordinator);
    }

    private MockMvcTester.MockMvcRequestBuilder post(PersonId person) {
        return mvc.post()
                .uri(ActivityUrls.enrolment(club))
                .with(csrf())
                .param("person", person.toString())
                .param("on", "15.05.2019");
    }
}
