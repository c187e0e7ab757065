package pl.mors.activity.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import pl.mors.activity.ActivityUrls;
import pl.mors.identity.Role;
import pl.mors.person.PersonId;

/** Looking for somebody from outside the group while a sheet is filled in. */
class PeopleFoundForSheetTest extends SheetPages {

    @Test
    void findsSomebodyFromOutsideTheGroupAndKeepsWhatWasTicked() {
        var oksana = town.person("Oksana", "Gościnna");

        assertThat(coordinator
                        .sending(ActivityUrls.attendance(session))
                        .param("version", "1")
                        .param("action", "search")
                        .param("szukaj", "goscin")
                        .param("status." + halina, "excused"))
                .hasStatusOk()
                .bodyText()
                .contains("Gościnna Oksana", "value=\"excused\" checked");
        assertThat(town.count("SELECT count(*) FROM attendance")).isZero();

        assertThat(save(1, oksana, "present")).hasStatus(303);
        assertThat(sheet()).bodyText().contains("Gościnna Oksana", "Gość – bez deklaracji");
    }

    @Test
    void whoWasFoundIsAddedByOneButtonThatKeepsTheTicksAndSaysAsWhat() {
        var oksana = town.person("Oksana", "Gościnna");
        var maria = town.person("Maria", "Gościnna");
        town.participates(maria, programme, LocalDate.of(2019, 1, 10));

        assertThat(search("goscin"))
                .bodyText()
                .contains("value=\"add." + oksana, "Gość – bez deklaracji", "Osoba z deklaracją")
                .contains("aria-label=\"Dodaj do listy: Oksana Gościnna\">Dodaj do listy</button>")
                .doesNotContain("name=\"status." + oksana, "name=\"status." + maria);
        assertThat(told(add(1, oksana).param("status." + halina, "excused")))
                .isEqualTo("Oksana Gościnna: dodano do listy i zapisano obecność gościa, bez deklaracji.");
        assertThat(told(add(2, maria)))
                .isEqualTo("Maria Gościnna: dodano do listy i zapisano obecność osoby z deklaracją.");

        assertThat(marks()).containsExactly("excused", "present", "present");
    }

    @Test
    void nobodyIsAddedWhomTheReaderCouldNotHaveFound() {
        var stranger = town.person("Ktoś", "Obcy");
        var facilitator = town.town().member(Role.FACILITATOR);
        town.leads(club, facilitator.membership());
        coordinator = clerks.as(town.town().signedIn(facilitator));

        assertThat(add(1, stranger)).hasStatus(404);

        assertThat(marks()).isEmpty();
    }

    @Test
    void aFacilitatorPutsOnTheSheetWhomTheyFoundByNumberAndNobodyElse() {
        var zbyszek = town.person("Zbyszek", "Wilk");
        town.participates(zbyszek, programme, LocalDate.of(2019, 1, 10));
        var stranger = town.person("Ktoś", "Obcy");
        var facilitator = town.town().member(Role.FACILITATOR);
        town.leads(club, facilitator.membership());
        coordinator = clerks.as(town.town().signedIn(facilitator));

        assertThat(search("wilk")).hasStatusOk().bodyText().doesNotContain("Wilk Zbyszek");
        assertThat(search("2")).hasStatusOk().bodyText().contains("Wilk Zbyszek");
        assertThat(search("2").param("status." + stranger, "present"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Obcy");

        assertThat(save(1, zbyszek, "present").param("status." + stranger, "present"))
                .hasStatus(303);
        assertThat(sheet()).bodyText().contains("Nowak Halina", "Wilk Zbyszek").doesNotContain("Obcy");
        assertThat(town.count("SELECT count(*) FROM attendance WHERE person_id = ?", stranger.value()))
                .isZero();
    }

    @Test
    void whoIsOnTheSheetStaysOnItForWhoeverRecords() {
        var stranger = town.person("Ktoś", "Obcy");
        save(1, stranger, "present").exchange();
        var facilitator = town.town().member(Role.FACILITATOR);
        town.leads(club, facilitator.membership());
        coordinator = clerks.as(town.town().signedIn(facilitator));

        assertThat(save(2, stranger, "absent")).hasStatus(303);

        assertThat(town.count(
                        "SELECT count(*) FROM known_attendance WHERE person_id = ? AND status = 'absent'",
                        stranger.value()))
                .isEqualTo(1);
    }

    private MockMvcTester.MockMvcRequestBuilder search(String words) {
        return posted(1).param("action", "search").param("szukaj", words);
    }

    private MockMvcTester.MockMvcRequestBuilder add(int version, PersonId person) {
        return posted(version).param("action", "add." + person);
    }
}
