package pl.mors.activity.signup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.activity.SignUpUrls;
import pl.mors.identity.Organisations;
import pl.mors.identity.Role;

/** A family signs up with one form: all of them get places, or all of them wait. */
@IntegrationTest
class SignUpTogetherTest {

    private static final String OPEN = "SELECT count(*) FROM sign_up WHERE outcome IS NULL";

    @Autowired
    private TestClerks clerks;

    @Autowired
    private Organisations organisations;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    private SignUpTown signUps;
    private GroupTown town;
    private GroupId club;

    @BeforeEach
    void foundTown() {
        signUps = new SignUpTown(world, clerks, organisations, jdbc);
        town = signUps.town;
        club = signUps.club;
    }

    @Test
    void theyArriveTogetherAndStaffSeeAFamily() {
        var arrived = send(family(), "place");
        assertThat(arrived).hasStatus(303);
        assertThat(town.count("SELECT count(DISTINCT together_id) FROM sign_up WHERE phone IS NOT NULL"))
                .isOne();
        assertThat(signUps.visitor.page(Clerk.location(arrived)))
                .contains("Osoba 1", "Osoba 3", "osobny dla każdej osoby")
                .doesNotContain("Osoba 4", "Wanda", "Ola");
        assertThat(signUps.coordinator.page(SignUpUrls.signUps(club)))
                .contains(
                        "Zgłosili się razem: Wanda Próbna, Ola Próbna, Jan Wilk",
                        "Miejsca dostają wszyscy naraz albo nikt")
                .as("whose child it is")
                .containsPattern("Rodzic lub opiekun[^W]*Wanda Próbna");
    }

    @Test
    void whatIsWrongIsSaidOfWhomAndWhatWasTypedStays() {
        var typed = family();
        typed.put("familyName2", "");
        typed.remove("who3");
        typed.remove("guardianAgrees");
        typed.remove("phone");
        typed.put("givenName5", "Zosia 7");
        assertThat(send(typed, "place"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Osoba 2: wpisz nazwisko",
                        "Osoba 3: zaznacz, czy jest pełnoletnia",
                        "Osoba 5: wpisz imię",
                        "Podaj telefon rodzica lub opiekuna",
                        "Zaznacz, że jesteś rodzicem lub opiekunem",
                        "value=\"Ola\"",
                        "value=\"Zosia 7\"")
                .as("the errors lead to fields in sight")
                .contains("<details class=\"govuk-details\" open>");
        assertThat(town.count(OPEN)).isZero();
    }

    @Test
    void theAgesOfTheGroupAreCheckedForEachAndNotKept() {
        town.set(club, "age_from", 7);
        town.set(club, "age_to", 12);
        var typed = family();
        Stream.of("who", "who2", "who3").forEach(typed::remove);
        typed.put("age", "12");
        typed.put("guardian", "Ewa Próbna");
        typed.put("age2", "6");
        typed.put("age3", "siedem");
        assertThat(send(typed, "place"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Osoba 2: te zajęcia są dla osób w wieku od 7 do 12 lat",
                        "Osoba 3: wpisz wiek liczbą",
                        "value=\"6\"")
                .doesNotContain("name=\"who\"", "name=\"who2\"");
        typed.put("age", "13");
        assertThat(send(typed, "place"))
                .hasStatus(422)
                .bodyText()
                .contains("Te zajęcia są dla osób w wieku od 7 do 12 lat");
        typed.put("age", "12");
        typed.put("age2", "7");
        typed.put("age3", "8");
        assertThat(send(typed, "place")).hasStatus(303);
        assertThat(town.count("SELECT count(*) FROM sign_up WHERE guardian = 'Ewa Próbna'"))
                .isEqualTo(3);
    }

    @Test
    void whereThereIsNoPlaceForAllTheyWaitTogetherOrAreFewer() {
        town.set(club, "capacity", 2);
        assertThat(send(family(), "place"))
                .hasStatus(422)
                .bodyText()
                .contains("Zgłoś mniej osób albo zadzwoń", "value=\"Ola\"", "value=\"place\"");
        town.set(club, "when_full", "queue");
        assertThat(send(family(), "place"))
                .as("three never fit in where there are two places")
                .hasStatus(422)
                .bodyText()
                .contains("Zgłoś mniej osób albo zadzwoń");
        town.set(club, "capacity", 3);
        town.enrolled(club, town.person(), LocalDate.of(2019, 1, 10));
        assertThat(send(family(), "place"))
                .hasStatus(422)
                .bodyText()
                .contains("Możecie razem zgłosić się na listę rezerwową", "value=\"line\"");
        assertThat(town.count(OPEN)).isZero();
        assertThat(send(family(), "line")).hasStatus(303);
        assertThat(town.count(OPEN + " AND wish = 'line'")).isEqualTo(3);
        assertThat(signUps.coordinator.page(SignUpUrls.signUps(club)))
                .contains("W grupie nie ma miejsc dla wszystkich");
        assertThat(signUps.send(SignUpTown.adult()))
                .as("there is a place for one")
                .hasStatus(303);
    }

    @Test
    void eachIsWithdrawnAloneAndTheOthersKeepTheirMessage() {
        var typed = family();
        typed.put("email", SignUpTown.address());
        var codes = List.of(Clerk.location(send(typed, "place"))
                .replaceFirst(".*\\?kod=", "")
                .split("&kod="));
        assertThat(codes).hasSize(3);
        assertThat(signUps.mail())
                .singleElement()
                .asString()
                .contains(
                        "Osoba 1: " + codes.get(0).substring(0, 4),
                        "Osoba 3: " + codes.get(2).substring(0, 4))
                .doesNotContain("Ola", "Klub");
        signUps.withdraw(codes.get(0));
        assertThat(town.count(OPEN)).isEqualTo(2);
        assertThat(signUps.mail()).as("the others have their codes from it").hasSize(1);
        signUps.withdraw(codes.get(1));
        signUps.withdraw(codes.get(2));
        assertThat(signUps.mail()).isEmpty();
    }

    @Test
    void oneAnswerIsGivenToAllOfThem() {
        var typed = family();
        typed.put("email", SignUpTown.address());
        send(typed, "place");
        var answer = SignUpUrls.signUps(club) + "/" + signUps.ids().get(1);
        assertThat(signUps.coordinator.page(answer))
                .contains("Tak samo odpowiedz zgłoszonym razem: Wanda Próbna, Jan Wilk");
        town.enrolled(club, town.person("Ola", "Próbna"), GroupTown.TODAY);
        assertThat(signUps.coordinator.post(answer, Map.of("outcome", "ENROLLED", "all", "true")))
                .as("only one of them has a place")
                .hasStatus(422);
        assertThat(town.count(OPEN)).isEqualTo(3);
        assertThat(signUps.coordinator.post(answer, Map.of("outcome", "DECLINED", "all", "true")))
                .hasStatus(303);
        assertThat(town.count(OPEN)).isZero();
        assertThat(signUps.mail())
                .hasSize(4)
                .anySatisfy(mail -> assertThat(mail).contains("nie możemy teraz", "dotyczy osoby 3 ze zgłoszenia"));
    }

    @Test
    void theyEnterTheWaitingListTogetherAndAreOfferedPlacesTogether() {
        var member = signUps.fullWithALine();
        town.set(club, "capacity", 3);
        var others = List.of(town.person("Adam", "Wilk"), town.person("Ewa", "Wilk"));
        others.forEach(one -> town.enrolled(club, one, GroupTown.TODAY.minusDays(30)));
        send(family(), "line");
        var wanda = town.person("Wanda", "Próbna");
        var ola = town.person("Ola", "Próbna");
        var jan = town.person("Jan", "Wilk");
        var join = ActivityUrls.joinWaitingList(club, wanda) + "&zgloszenie="
                + signUps.ids().getFirst();
        assertThat(signUps.coordinator.page(join))
                .contains("Ola Próbna, ur.", "tak nazywa się osoba zgłoszona razem")
                .doesNotContain("Adam Wilk");
        assertThat(signUps.coordinator
                        .sending(ActivityUrls.joinWaitingList(club))
                        .param("person", wanda.toString())
                        .param("zgloszenie", signUps.ids().getFirst())
                        .param("others", ola.toString(), jan.toString()))
                .hasStatus(303);
        assertThat(town.count("SELECT count(*) FROM sign_up WHERE outcome = 'line'"))
                .isEqualTo(3);
        assertThat(town.count("SELECT count(DISTINCT together_id) FROM known_waiting_list_entry"))
                .isOne();
        signUps.coordinator.post(ActivityUrls.endEnrolment(club, member), Map.of("lastDay", "14.05.2019"));
        assertThat(town.count("SELECT count(*) FROM known_place_offer"))
                .as("one place is none for three")
                .isZero();
        others.forEach(
                one -> signUps.coordinator.post(ActivityUrls.endEnrolment(club, one), Map.of("lastDay", "14.05.2019")));
        assertThat(town.count("SELECT count(*) FROM known_place_offer")).isOne();
    }

    @Test
    void whetherSomebodyIsKnownChangesNoAnswer() {
        town.enrolled(club, town.person("Ola", "Próbna"), GroupTown.TODAY);
        signUps.send(SignUpTown.adult());
        var arrived = send(family(), "place");
        assertThat(arrived).hasStatus(303);
        assertThat(signUps.visitor.page(Clerk.location(arrived))).doesNotContain("jest już");
    }

    @Test
    void aFormThatIsSentTwiceArrivesOnceAndNobodyFillsAGroupAlone() {
        var codes = SignUpCode.random(3);
        assertThat(send(family(), "place", codes)).hasStatus(303);
        assertThat(send(family(), "place", codes)).hasStatus(303);
        assertThat(town.count(OPEN)).isEqualTo(3);
        for (int others = 4; others < PublicSignUpController.TRIES_OF_GROUP; others += 2) {
            signUps.send(SignUpTown.adult());
        }
        var six = family();
        for (int number = 4; number <= SignedUpTogether.MOST; number++) {
            six.put("givenName" + number, "Ewa");
            six.put("familyName" + number, "Wilk");
            six.put("who" + number, "dorosly");
        }
        assertThat(send(six, "place")).hasStatus(303);
        assertThat(send(six, "place")).hasStatus(303);
        assertThat(send(six, "place")).hasStatus(303);
        assertThat(send(six, "place")).hasStatus(422).bodyText().contains("Poczekaj dziesięć minut");
    }

    @Test
    void whoeverAsksForACallAsksForOne() {
        town.set(club, "hidden_membership", true);
        town.leads(club, town.town().member(Role.FACILITATOR).membership());
        assertThat(signUps.visitor.page(signUps.form())).doesNotContain("givenName2", "Zapisuję także");
        assertThat(send(
                        new HashMap<>(Map.of(
                                "called", "Wanda", "phone", "600 100 200", "agreed", "true", "givenName2", "Ola")),
                        "call"))
                .hasStatus(303);
        assertThat(town.count(OPEN)).isOne();
    }

    private MvcTestResult send(Map<String, String> typed, String wish) {
        return send(typed, wish, SignUpCode.random(SignedUpTogether.MOST));
    }

    private MvcTestResult send(Map<String, String> typed, String wish, List<SignUpCode> codes) {
        var request = signUps.visitor
                .sending(signUps.form())
                .param("kod", codes.stream().map(SignUpCode::text).toArray(String[]::new))
                .param("prosba", wish);
        typed.forEach(request::param);
        return request.exchange();
    }

    private static Map<String, String> family() {
        var typed = new HashMap<>(SignUpTown.adult());
        typed.put("givenName2", "Ola");
        typed.put("familyName2", "Próbna");
        typed.put("who2", "niepelnoletni");
        typed.put("givenName3", "Jan");
        typed.put("familyName3", "Wilk");
        typed.put("who3", "dorosly");
        typed.put("guardianAgrees", "true");
        return typed;
    }
}
