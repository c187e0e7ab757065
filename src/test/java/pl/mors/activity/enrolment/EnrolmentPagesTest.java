package pl.mors.activity.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.TestClerks;
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
    private TestClerks clerks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    private GroupTown town;
    private ProgrammeId programme;
    private GroupId club;
    private PersonId halina;
    private Clerk coordinator;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
        programme = town.programme();
        club = town.club(programme);
        halina = town.person("Halina", "Ślęzak");
        town.participates(halina, programme, LocalDate.of(2019, 1, 10));
        coordinator = clerks.of(town.town(), Role.COORDINATOR);
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
        assertThat(coordinator.get(ActivityUrls.group(club))).bodyText().contains("Ślęzak Halina");
        assertThat(enrol(halina)).hasStatus(422).bodyText().contains("Ta osoba jest już zapisana do grupy.");
    }

    @Test
    void whereElseThePersonIsExpectedIsSaidAndForbidsNothing() {
        var other = town.group("Warsztaty fotografii");
        var secret = town.group("Grupa wsparcia");
        town.set(secret, "hidden_membership", true);
        town.enrolled(other, halina, GroupTown.TODAY.minusMonths(1));
        town.enrolled(secret, halina, GroupTown.TODAY.minusMonths(1));
        for (int week = 0; week < 7; week++) {
            var day = GroupTown.TODAY.plusWeeks(week);
            town.session(club, GroupTown.hours(day, "10:00", "12:00"));
            town.session(other, GroupTown.hours(day, "11:00", "13:00"));
            town.session(secret, GroupTown.hours(day, "11:00", "13:00"));
        }
        town.session(other, GroupTown.hours(GroupTown.TODAY.plusDays(1), "11:00", "13:00"));

        assertThat(coordinator.page(ActivityUrls.enrolment(club, halina)))
                .contains(
                        "7 zaplanowanych terminów grupy nakłada się na inne zajęcia tej osoby",
                        "środa, 22.05.2019, 10:00–12:00: Warsztaty fotografii, 11:00–13:00",
                        "i jeszcze 2 terminy")
                .doesNotContain("Grupa wsparcia");
        assertThat(coordinator.page(ActivityUrls.enrolment(club, town.person("Zbyszek", "Wilk"))))
                .doesNotContain("nakłada się");
        assertThat(enrol(halina)).hasStatus(303);
    }

    /** Whoever leads both knows both; of a group that one only hears of nothing is said. */
    @Test
    void ofAHiddenGroupOnlyItsLeaderLearnsThatThePersonIsExpectedThere() {
        var secret = town.group("Grupa wsparcia");
        town.set(secret, "hidden_membership", true);
        town.enrolled(secret, halina, GroupTown.TODAY.minusMonths(1));
        town.session(club, GroupTown.hours(GroupTown.TODAY, "10:00", "12:00"));
        town.session(secret, GroupTown.hours(GroupTown.TODAY, "11:00", "13:00"));
        var leader = town.town().member(Role.COORDINATOR);
        town.leads(secret, leader.membership());

        assertThat(coordinator.page(ActivityUrls.enrolment(club, halina))).doesNotContain("nakłada", "wsparcia");
        assertThat(clerks.as(town.town().signedIn(leader)).page(ActivityUrls.enrolment(club, halina)))
                .contains("1 zaplanowany termin grupy nakłada się", "Grupa wsparcia, 11:00–13:00");
    }

    @Test
    void aFullGroupLetsANamedRoleGoOnWithAReason() {
        town.set(club, "capacity", 1);
        enrol(halina).exchange();
        var zbyszek = town.person("Zbyszek", "Wilk");
        town.participates(zbyszek, programme, LocalDate.of(2019, 1, 10));

        assertThat(enrol(zbyszek)).hasStatus(422).bodyText().contains("nie ma wolnych miejsc", "Uzasadnienie");
        assertThat(enrol(zbyszek).param("reason", "Brat uczestniczki")).hasStatus(303);
        assertThat(coordinator.get(ActivityUrls.group(club)))
                .bodyText()
                .contains("Mimo zasad", "Brat uczestniczki", "2 z 1");
    }

    @Test
    void whoMayNotOverrideIsNotAskedForAReason() {
        var undeclared = town.person("Zbyszek", "Wilk");
        var reception = clerks.of(town.town(), Role.RECEPTION);

        assertThat(enrol(undeclared).with(reception).param("reason", "Bo tak"))
                .hasStatus(422)
                .bodyText()
                .contains("Najpierw przyjmij deklarację")
                .doesNotContain("Uzasadnienie");
    }

    @Test
    void aGroupWithoutAProgrammeBlamesNone() {
        assertThat(found("slez", coordinator)).bodyText().contains("Deklaracja");
        club = town.group("Koło szachowe");
        assertThat(found("slez", coordinator))
                .bodyText()
                .contains("aria-label=\"Zapisz: Halina Ślęzak\">Zapisz</a>", "Znaleziono: 1")
                .doesNotContain("Deklaracja", "Bez deklaracji");
        assertThat(coordinator.page(ActivityUrls.enrolment(club, halina))).doesNotContain("Bez deklaracji");
    }

    @Test
    void aGroupWithMorePeopleThanPlacesSaysSoAndWhatToDo() {
        town.set(club, "capacity", 1);
        town.enrolled(club, halina, GroupTown.TODAY);
        assertThat(coordinator.page(ActivityUrls.group(club))).doesNotContain("ponad limit");
        assertThat(coordinator.page("/pulpit")).doesNotContain("ponad limit");
        town.enrolled(club, town.person(), GroupTown.TODAY);
        town.enrolled(club, town.person(), GroupTown.TODAY);
        town.enrolled(club, town.person(), GroupTown.TODAY);

        assertThat(coordinator.page(ActivityUrls.group(club)))
                .contains("3 osoby ponad limit", "Podnieś limit miejsc albo wypisz osoby");
        assertThat(coordinator.page(ActivityUrls.GROUPS)).contains("3 osoby ponad limit");
        assertThat(coordinator.page("/pulpit"))
                .contains("Dopasuj limit miejsc do składu grupy: Klub dla seniorów – 3 osoby ponad limit");
        var reception = clerks.of(town.town(), Role.RECEPTION);
        assertThat(reception.page(ActivityUrls.group(club)))
                .contains("3 osoby ponad limit")
                .doesNotContain("Podnieś limit");
        assertThat(reception.page("/pulpit")).as("who cannot change the group").doesNotContain("ponad limit");
    }

    @Test
    void endsAPlace() {
        town.enrolled(club, halina, LocalDate.of(2019, 1, 10));

        assertThat(end(halina)).hasStatus(303);
        assertThat(coordinator.get(ActivityUrls.group(club))).bodyText().doesNotContain("Ślęzak");
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
        assertThat(facilitator.get(ActivityUrls.enrolment(club, halina)))
                .hasStatusOk()
                .bodyText()
                .contains("Zapis do grupy: Halina Ślęzak")
                .doesNotContain("02.03.1950", "10.01.2019");
        assertThat(facilitator.get(ActivityUrls.enrolment(club, zbyszek))).hasStatus(404);
        assertThat(enrol(zbyszek).with(facilitator)).hasStatus(404);
        assertThat(enrol(halina).with(facilitator)).hasStatus(303);
    }

    @Test
    void whoMayNotReadAboutParticipationSeesNoDeclaration() {
        assertThat(found("slez", clerks.of(town.town(), Role.RECEPTION)))
                .hasStatusOk()
                .bodyText()
                .contains("Halina Ślęzak", "02.03.1950")
                .doesNotContain("Deklaracja", "10.01.2019");
        assertThat(found("slez", clerks.of(town.town(), Role.ANIMATOR))).hasStatus(404);
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
        assertThat(coordinator.get(ActivityUrls.endEnrolment(club, halina))).hasStatus(404);
        assertThat(end(halina)).hasStatus(404);
        assertThat(coordinator.get(ActivityUrls.group(club)))
                .hasStatusOk()
                .bodyText()
                .contains("Zaplanuj zajęcia")
                .doesNotContain(ActivityUrls.enrolment(club));

        assertThat(enrol(halina).with(facilitator()))
                .hasStatus(422)
                .bodyText()
                .contains("Ta osoba jest już zapisana do grupy.");
    }

    @Test
    void whoHasNoRightToRostersIsRefused() {
        assertThat(clerks.of(town.town(), Role.ACCOUNTANT).get(ActivityUrls.enrolment(club)))
                .hasStatus(403);
    }

    @Test
    void aFacilitatorEndsThePlaceOfAnybodyInTheGroupByTheLinkOfItsPage() {
        var guest = town.person("Oksana", "Gościnna");
        town.enrolled(club, guest, LocalDate.of(2019, 1, 10));
        var facilitator = facilitator();

        assertThat(facilitator.get(ActivityUrls.group(club)))
                .bodyText()
                .contains(ActivityUrls.endEnrolment(club, guest));
        assertThat(facilitator.get(ActivityUrls.endEnrolment(club, guest)))
                .hasStatusOk()
                .bodyText()
                .contains("Oksana Gościnna");
        assertThat(end(guest).with(facilitator)).hasStatus(303);

        assertThat(facilitator.get(ActivityUrls.endEnrolment(club, town.person("Maria", "Obca"))))
                .hasStatus(404);
    }

    @Test
    void aSlipOfTheYearIsNoFirstDay() {
        for (var day : List.of("01.01.0001", "15.05.1919")) {
            assertThat(coordinator
                            .sending(ActivityUrls.enrolment(club))
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
    void aPlaceDoesNotEndBeforeItBegan() {
        var person = town.person();
        town.enrolled(club, person, LocalDate.of(2019, 5, 15));

        assertThat(end(person)).hasStatus(422).bodyText().contains("jest w niej od 15.05.2019", "14.05.2019");
        assertThat(town.count("SELECT count(*) FROM enrolment WHERE ended_on IS NOT NULL"))
                .isZero();
    }

    @Test
    void aPlaceThatEndsOffersNoEnd() {
        var person = town.person("Maria", "Kończąca");
        town.enrolled(club, person, LocalDate.of(2019, 1, 10));
        assertThat(coordinator.sending(ActivityUrls.endEnrolment(club, person)).param("lastDay", "31.05.2019"))
                .hasStatus(303);

        assertThat(coordinator.get(ActivityUrls.group(club)))
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
        assertThat(coordinator.get(ActivityUrls.group(club))).bodyText().contains("1 z 1");

        town.left(left, programme, LocalDate.of(2019, 4, 24));

        assertThat(coordinator.get(ActivityUrls.group(club)))
                .bodyText()
                .contains("0 z 1", "Udział zakończony 24.04.2019");
        assertThat(facilitator().get(ActivityUrls.group(club)))
                .as("who may not know of participation")
                .bodyText()
                .contains("Odeszła Grażyna")
                .doesNotContain("Udział zakończony");
        assertThat(coordinator.get("/pulpit"))
                .bodyText()
                .contains("Wypisz z grupy osoby, które zakończyły udział: Klub dla seniorów – 1 osoba");
        var session = town.session(club, GroupTown.hours(LocalDate.of(2019, 5, 8), "10:00", "12:00"));
        assertThat(coordinator.get(ActivityUrls.attendance(session))).bodyText().doesNotContain("Odeszła");
        assertThat(coordinator.get(ActivityUrls.endEnrolment(club, left)))
                .bodyText()
                .contains("value=\"24.04.2019\"");

        end(left).exchange();

        assertThat(coordinator.get("/pulpit")).bodyText().doesNotContain("które zakończyły udział");
        assertThat(enrol(left))
                .hasStatus(422)
                .bodyText()
                .contains("Ta osoba zakończyła udział w programie grupy", "Zapisz mimo to");
        assertThat(enrol(left).param("reason", "Przychodzi prywatnie")).hasStatus(303);
        assertThat(coordinator.get(ActivityUrls.group(club)))
                .bodyText()
                .contains("1 z 1", "Przychodzi prywatnie")
                .doesNotContain("Udział zakończony");
    }

    private Clerk facilitator() {
        var facilitator = town.town().member(Role.FACILITATOR);
        town.leads(club, facilitator.membership());
        return clerks.as(town.town().signedIn(facilitator));
    }

    /** The page to which a search leads. */
    private MvcTestResult found(String words, Clerk who) {
        var sought = who.post(ActivityUrls.seek(club), Map.of("szukaj", words));
        who.goOnAfter(sought);
        return who.get(Clerk.location(sought));
    }

    private MockMvcTester.MockMvcRequestBuilder end(PersonId person) {
        return coordinator.sending(ActivityUrls.endEnrolment(club, person)).param("lastDay", "14.05.2019");
    }

    private MockMvcTester.MockMvcRequestBuilder enrol(PersonId person) {
        return coordinator
                .sending(ActivityUrls.enrolment(club))
                .param("person", person.toString())
                .param("on", "15.05.2019");
    }
}
