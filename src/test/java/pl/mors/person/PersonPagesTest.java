package pl.mors.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.mors.Clerk;
import pl.mors.FilledOrganisation;
import pl.mors.IntegrationTest;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.TestWorld.Town;
import pl.mors.identity.Role;
import pl.mors.platform.Ids;
import pl.mors.platform.Pesel;
import pl.mors.platform.web.Cursor;

/** The register's pages as a clerk meets them. */
@IntegrationTest
class PersonPagesTest {

    @Autowired
    private TestClerks clerks;

    @Autowired
    private TestWorld world;

    @Autowired
    private TestPeople people;

    private static final String HIDDEN = "treść jest dla Ciebie niedostępna";

    @Autowired
    private FilledOrganisation filled;

    private Town town;
    private Clerk clerk;

    @BeforeEach
    void foundTown() {
        town = world.town();
        clerk = clerks.of(town, Role.SOCIAL_WORKER);
    }

    @Test
    void findsPeopleByAFragmentWithoutPolishLetters() {
        people.resident(town, "Łucja", "Żądło");
        people.resident(town, "Zbigniew", "Nowak");
        assertThat(search("zadlo"))
                .hasStatusOk()
                .bodyText()
                .contains("Żądło Łucja", "Mickiewicza 12")
                .doesNotContain("Nowak");
    }

    @Test
    void offersToRegisterWhoeverIsNotThere() {
        assertThat(search("Halina Żądło"))
                .hasStatusOk()
                .bodyText()
                .contains("Zarejestruj osobę", "/pulpit/osoby/nowa?szukanie=")
                .doesNotContain("%C5%BB%C4%85d%C5%82o");
    }

    @Test
    void carriesTheNameThatWasSoughtToTheRegistrationInNoAddress() {
        var first = clerk.get(link(Clerk.text(search("Halina Żądło")), ">Zarejestruj osobę"));
        assertThat(first).hasStatusOk().bodyText().contains("value=\"Halina\"", "value=\"Żądło\"");
        var way = link(Clerk.text(first), ">Osoba nie ma numeru PESEL");
        assertThat(way).startsWith(PersonUrls.WITHOUT_PESEL + "?szukanie=").doesNotContain("Halina");
        assertThat(clerk.get(way)).bodyText().contains("value=\"Halina\"", "value=\"Żądło\"");
        assertThat(PersonUrls.register("Halina Żądło")).isEqualTo(PersonUrls.REGISTER);
    }

    @Test
    void saysWhatIsWrongWithAMistypedPesel() {
        assertThat(find("61030499018")).hasStatus(422).bodyText().contains("Cyfra kontrolna", "61030499018");
    }

    @Test
    void leadsStraightToThePersonWhoseNumberIsSought() {
        var id = people.resident(town, "Łucja", "Żądło");
        var pesel = town.as(() -> personQueries.get(id)).pesel().digits();
        var answer = find(pesel.substring(0, 6) + " " + pesel.substring(6));
        assertThat(answer).hasStatus(303);
        assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo(PersonUrls.person(id));
    }

    @Test
    void takesAnUnknownPeselToTheRegistrationInABody() {
        var pesel = TestPeople.pesel().digits();
        var page = Clerk.text(find(pesel));
        assertThat(page)
                .contains(
                        "Nie ma takiej osoby", "action=\"" + PersonUrls.CHECK_PESEL, "name=\"pesel\" value=\"" + pesel)
                .doesNotContain("szukaj=" + pesel);
        assertThat(clerk.post(PersonUrls.CHECK_PESEL, Map.of("pesel", pesel))).hasStatusOk();
    }

    @Test
    void looksAtNoWordsInAnAddress() {
        var id = people.resident(town, "Łucja", "Żądło");
        var pesel = town.as(() -> personQueries.get(id)).pesel().digits();
        for (var typed : new String[] {pesel, "zadlo", "2"}) {
            for (var parameter : new String[] {PersonUrls.SOUGHT, SoughtWords.PARAMETER}) {
                assertThat(clerk.get(PersonUrls.SEARCH + "?" + parameter + "=" + typed))
                        .hasStatusOk()
                        .bodyText()
                        .doesNotContain("Żądło");
            }
        }
    }

    @Test
    void findsAParticipantsNumberOrSaysThatNobodyBearsIt() {
        assertThat(find("1234567")).hasStatusOk().bodyText().contains("Nie ma takiej osoby");
    }

    @Test
    void givesASearchByNameAnAddressOfItsOwnInWhichNoNameStands() {
        people.resident(town, "Łucja", "Żądło");
        var answer = find(" Żądło ");
        assertThat(answer).hasStatus(303);
        assertThat(answer.getResponse().getRedirectedUrl()).matches("/pulpit/osoby\\?szukanie=[0-9a-f-]{36}");
        var address = Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
        assertThat(clerk.get(address)).as("without the session").bodyText().doesNotContain("Łucja");
        clerk.goOnAfter(answer);
        assertThat(clerk.get(address)).bodyText().contains("Żądło Łucja");
    }

    @Test
    void namesNobodyInThePlaceOfAListAndTakesATypedOneForItsStart() {
        for (int i = 0; i < 51; i++) {
            people.resident(town, "Anna", "Nowak");
        }
        var next = link(Clerk.text(search("nowak")), "rel=\"next\"");
        var place = next.substring(next.indexOf("strona=") + 7);
        assertThat(new String(Base64.getUrlDecoder().decode(place), StandardCharsets.UTF_8))
                .matches(">[0-9a-f-]{36}");
        for (var typed : new String[] {new Cursor(Ids.next().toString(), false).encode(), "Tm93YWs"}) {
            assertThat(clerk.get(next.replaceAll("strona=.*", "strona=" + typed)))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Nowak Anna", "rel=\"next\"")
                    .doesNotContain("rel=\"prev\"");
        }
    }

    @Test
    void listsNobodyBeforeSomethingIsSearchedFor() {
        people.resident(town, "Łucja", "Żądło");
        assertThat(search("")).hasStatusOk().bodyText().doesNotContain("Żądło");
    }

    @Test
    void neverFindsPeopleOfAnotherTown() {
        people.resident(world.town(), "Łucja", "Żądło");
        assertThat(search("zadlo")).hasStatusOk().bodyText().contains("Nie ma takiej osoby");
    }

    @Test
    void pagesThroughManyOfOneNameForwardsAndBack() {
        for (int i = 0; i < 52; i++) {
            people.resident(town, "Anna" + (char) ('a' + i / 26) + (char) ('a' + i % 26), "Nowak");
        }
        var first = Clerk.text(search("nowak"));
        assertThat(first).contains("Annaaa", "Annabx").doesNotContain("Annaby");
        var next = link(first, "rel=\"next\"");
        var place = next.replaceAll(".*strona=", "");
        assertThat(new String(Base64.getUrlDecoder().decode(place), StandardCharsets.UTF_8))
                .as("no names in addresses")
                .matches(">[0-9a-f-]{36}");
        var second = Clerk.text(clerk.get(next));
        assertThat(second).contains("Annaby", "Annabz").doesNotContain("Annabx<");
        assertThat(Clerk.text(clerk.get(link(second, "rel=\"prev\""))))
                .contains("Annaaa", "Annabx")
                .doesNotContain("Annaby");
    }

    @Test
    void derivesDateOfBirthAndSexFromThePesel() {
        assertThat(clerk.post(
                        PersonUrls.CHECK_PESEL,
                        Map.of("pesel", Pesel.of(LocalDate.of(1961, 3, 4), 9902).digits())))
                .hasStatusOk()
                .bodyText()
                .contains("04.03.1961", "58 lat", "kobieta")
                .doesNotContain("name=\"bornOn\"");
    }

    /** One page, and what a clerk types on it about somebody with a number: docs/quality/registration.md counts these fields. */
    @Test
    void asksNothingThatFollowsFromTheNumberOrTheLocality() {
        var page = Clerk.text(clerk.get(PersonUrls.REGISTER));
        assertThat(page)
                .contains("name=\"pesel\"", "name=\"familyName\"", "Sprawdź PESEL", "Zarejestruj osobę")
                .doesNotContain("name=\"bornOn\"", "name=\"sex\"", "name=\"age\"");
        assertThat(clerk.post(PersonUrls.REGISTER, TestPeople.typed()))
                .hasStatus(422)
                .bodyText()
                .contains("Wpisz PESEL albo wybierz");
    }

    @Test
    void keepsWhatWasTypedWhenTheNumberIsChecked() {
        var typed = TestPeople.typed();
        typed.put("pesel", TestPeople.pesel().digits());
        typed.put("givenName", "Halina");
        assertThat(clerk.post(PersonUrls.CHECK_PESEL, typed))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"Halina\"", "value=\"600 100 200\"", "value=\"43190\"");
    }

    @Test
    void registersWhatWasTyped() {
        var typed = TestPeople.typed();
        typed.put("pesel", TestPeople.pesel().digits());
        typed.put("givenName", "Halina");
        typed.put("familyName", "Żądło-Nowak");
        var answer = clerk.post(PersonUrls.REGISTER, typed);
        assertThat(answer).hasStatus(303);
        assertThat(clerk.get(answer.getResponse().getRedirectedUrl()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Halina Żądło-Nowak",
                        "Dodaj miejsce zamieszkania",
                        "Adama Mickiewicza 12, 43-190 Mikołów",
                        "600 100 200");
    }

    @Test
    void keepsWhatWasTypedWhenSomethingIsWrong() {
        var typed = TestPeople.typed();
        typed.put("pesel", TestPeople.pesel().digits());
        typed.put("givenName", "Halina");
        typed.put("familyName", "Żądło");
        typed.put("postcode", "4319");
        typed.put("voivodeship", "SLASK");
        typed.put("email", "halina@żądło.pl");
        assertThat(clerk.post(PersonUrls.REGISTER, typed))
                .hasStatus(422)
                .bodyText()
                .contains("wpisz kod w postaci 00-000", "value=\"4319\"", "bez polskich liter", "value=\"Halina\"");
    }

    @Test
    void asksWhetherALookAlikeIsTheSamePersonAndCarriesEverythingAlong() {
        var known = people.resident(town, "Zbigniew", "Wójcik");
        var person = town.as(() -> personQueries.get(known));
        var typed = TestPeople.typed();
        typed.put("noPeselReason", "NOT_KNOWN");
        typed.put("bornOn", person.bornOn().toString());
        typed.put("sex", "MALE");
        typed.put("givenName", "Zbyszek");
        typed.put("familyName", "Wojcik");
        assertThat(clerk.post(PersonUrls.REGISTER, typed))
                .hasStatus(422)
                .bodyText()
                .contains("<title>Błąd: Czy to ta sama osoba?", "mors-refusal")
                .contains("Tak, to ta osoba", PersonUrls.person(known), "Mickiewicza 12", "Nie, to inna osoba");
        typed.put("correct", "true");
        assertThat(clerk.post(PersonUrls.REGISTER, typed))
                .hasStatusOk()
                .bodyText()
                .contains("<h1", "Rejestracja osoby", "value=\"Wojcik\"", "value=\"Zbyszek\"");
        typed.remove("correct");
        typed.put("somebodyElse", "true");
        typed.put("alike", known.toString());
        assertThat(clerk.post(PersonUrls.REGISTER, typed)).hasStatus(303);
        assertThat(clerk.post(PersonUrls.REGISTER, typed))
                .as("sent twice: nobody said that this is not whom the first click registered")
                .hasStatus(422)
                .bodyText()
                .contains("Czy to ta sama osoba?", "Zbyszek Wojcik");
    }

    @Test
    void leadsToThePersonWhosePeselIsTyped() {
        var pesel = Pesel.of(LocalDate.of(1961, 3, 4), 9902);
        var typed = TestPeople.typed();
        typed.put("pesel", pesel.digits());
        typed.put("givenName", "Halina");
        typed.put("familyName", "Żądło");
        clerk.post(PersonUrls.REGISTER, typed);
        assertThat(clerk.post(PersonUrls.CHECK_PESEL, Map.of("pesel", pesel.digits())))
                .hasStatus(422)
                .bodyText()
                .contains("<title>Błąd: Rejestracja osoby", "mors-refusal", "jest już w rejestrze", "Halina Żądło");
    }

    @Test
    void showsBothValuesWhenAColleagueWasFaster() {
        var id = people.resident(town, "Halina", "Żądło");
        var mine = Map.of(
                "version",
                "1",
                "givenName",
                "Halina",
                "familyName",
                "Nowak",
                "citizenship",
                "POLISH",
                "language",
                "POLISH");
        assertThat(clerk.post(PersonUrls.contact(id), mine)).hasStatus(303);
        var late = Map.of(
                "version",
                "1",
                "givenName",
                "Halina",
                "familyName",
                "Kowalska",
                "citizenship",
                "POLISH",
                "language",
                "POLISH");
        assertThat(clerk.post(PersonUrls.contact(id), late))
                .hasStatus(409)
                .bodyText()
                .contains("W międzyczasie", "Nowak", "Kowalska", "name=\"version\" value=\"2\"");
    }

    @Test
    void correctsAResidenceOfTheSameDayAndKeepsTheOthers() {
        var id = people.resident(town, "Halina", "Żądło");
        var typed = TestPeople.typed();
        typed.put("validFrom", "1.04.2019");
        typed.put("street", "Rynek");
        assertThat(clerk.post(PersonUrls.residence(id), typed)).hasStatus(303);
        typed.put("building", "13");
        assertThat(clerk.post(PersonUrls.residence(id), typed)).hasStatus(303);
        assertThat(clerk.get(PersonUrls.person(id)))
                .bodyText()
                .contains("Rynek 13", "Adama Mickiewicza 12")
                .doesNotContain("Rynek 12");
        typed.put("validFrom", "16.05.2019");
        assertThat(clerk.post(PersonUrls.residence(id), typed))
                .hasStatus(422)
                .bodyText()
                .contains("jest w przyszłości");
    }

    /** The administrator reads the trail, the animator counts participants and leads a group: together they read neither. */
    @Test
    void twoRolesOpenNoMoreOfAHistoryThanEachOfThem() {
        town = filled.sharingWith(world.town());
        var person = new PersonId(FilledOrganisation.id(town, "person"));
        var both = clerks.of(town, Role.ADMINISTRATOR, Role.ANIMATOR);
        clerk = clerks.of(town, Role.COORDINATOR);
        var whole = Clerk.text(clerk.get(PersonUrls.history(person)));
        assertThat(whole).doesNotContain(HIDDEN);
        clerk = clerks.of(town, Role.DATA_PROTECTION_OFFICER);
        var hidden = Clerk.text(clerk.get(PersonUrls.history(person))).split(HIDDEN, -1).length;
        clerk = both;
        var part = Clerk.text(clerk.get(PersonUrls.history(person)));
        assertThat(part).contains("Łąkowa");
        assertThat(part.split(HIDDEN, -1)).hasSize(hidden).hasSizeGreaterThan(5);
    }

    @Test
    void showsAnAuditorOnlyTheSample() {
        var id = people.resident(town, "Halina", "Żądło");
        clerk = clerks.of(town, Role.AUDITOR);
        assertThat(clerk.get(PersonUrls.person(id))).hasStatus(404);
        assertThat(search("zadlo"))
                .bodyText()
                .contains("Widzisz tylko osoby z próby do kontroli. Nie ma ich na tej liście.")
                .doesNotContain("Żądło", "zarejestruj");
    }

    @Test
    void saysThatNobodyBearsWhatWasTyped() {
        for (var typed : List.of("a".repeat(201), "Żądło\u0000")) {
            assertThat(find(typed)).hasStatus(422).bodyText().contains("Wpisz imię lub nazwisko, najwyżej 200 znaków");
        }
    }

    @Test
    void saysHowManyWereFoundWhereScreenReadersListen() {
        people.resident(town, "Łucja", "Żądło");
        assertThat(search("zadlo")).bodyText().contains("mors-found\">Znaleziono: 1<", "id=\"spoken\" role=\"status\"");
    }

    @Test
    void leadsResidentsPastTheRegister() {
        assertThat(clerk.get("/pulpit")).bodyText().contains("href=\"" + PersonUrls.SEARCH + "\"");
        for (var role : List.of(Role.RESIDENT, Role.VOLUNTEER, Role.LEADER)) {
            clerk = clerks.of(town, role);
            for (var address : List.of(PersonUrls.SEARCH, "/pulpit/uczestnicy", "/pulpit/staze", "/pulpit/kursy")) {
                assertThat(clerk.get(address)).as(role + " " + address).hasStatus(403);
            }
        }
    }

    @Autowired
    private PersonQueries personQueries;

    /** The list to which a search leads, and the session in which its words lie. */
    private MvcTestResult search(String typed) {
        var answer = find(typed);
        clerk.goOnAfter(answer);
        var address = answer.getResponse().getRedirectedUrl();
        return address == null ? answer : clerk.get(address);
    }

    private MvcTestResult find(String typed) {
        return clerk.post(PersonUrls.SEARCH, Map.of(PersonUrls.SOUGHT, typed));
    }

    /** The address of the link that has this attribute. */
    private static String link(String page, String attribute) {
        var end = page.indexOf(attribute);
        var start = page.lastIndexOf("href=\"", end) + 6;
        return page.substring(start, page.indexOf('"', start)).replace("&amp;", "&");
    }
}
