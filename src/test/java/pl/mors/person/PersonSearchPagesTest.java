package pl.mors.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import pl.mors.Clerk;
import pl.mors.identity.Role;
import pl.mors.platform.Ids;
import pl.mors.platform.web.Cursor;

/** Looking for a person: what finds them, what stands in no address, and who sees it. */
class PersonSearchPagesTest extends PersonPages {

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
}
