package pl.mors.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.mors.Clerk;
import pl.mors.platform.Pesel;

/** Registering a person: what follows from the number, what is kept, and who may already be there. */
class RegistrationPagesTest extends PersonPages {

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
    void whoWasSentByAPageOfTheDeskGoesOnThereWithThePerson() {
        var typed = TestPeople.typed();
        typed.put("pesel", TestPeople.pesel().digits());
        typed.put("givenName", "Halina");
        typed.put("familyName", "Żądło-Nowak");
        typed.put("wroc", "/pulpit/grupy/abc-1/zapisy?zgloszenie=0a-1");
        assertThat(Clerk.location(clerk.post(PersonUrls.REGISTER, typed)))
                .startsWith("/pulpit/grupy/abc-1/zapisy?zgloszenie=0a-1&osoba=");
        Map.of(
                        "Borowska", "//example.test",
                        "Cichocka", "https://example.test/pulpit/osoby",
                        "Drozd", "/pulpit/../wyloguj",
                        "Wilk", "/pulpit//example.test")
                .forEach((name, elsewhere) -> {
                    typed.put("pesel", TestPeople.pesel().digits());
                    typed.put("givenName", name.substring(0, 3));
                    typed.put("familyName", name);
                    typed.put("wroc", elsewhere);
                    assertThat(Clerk.location(clerk.post(PersonUrls.REGISTER, typed)))
                            .as(elsewhere)
                            .matches("/pulpit/osoby/[0-9a-f-]{36}");
                });
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
}
