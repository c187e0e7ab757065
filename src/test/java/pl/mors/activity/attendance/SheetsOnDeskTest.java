package pl.mors.activity.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupTown;
import pl.mors.identity.Role;

/** Which sheets and guests the desk asks about. */
class SheetsOnDeskTest extends SheetPages {
    private static final String CALENDAR = ActivityUrls.CALENDAR + "?tydzien=2019-05-08";

    @Test
    void aSheetThatLeavesSomebodyOutIsUnfinishedUntilEachOfTheGroupHasAnAnswer() {
        var zbyszek = town.person("Zbyszek", "Wilk");
        town.enrolled(club, zbyszek, LocalDate.of(2019, 1, 10));

        assertThat(told(save(1, halina, "present"))).isEqualTo("Zapisano obecność.");
        assertThat(sheet())
                .bodyText()
                .contains(
                        "Lista jest niepełna. Bez odpowiedzi: 1 osoba.",
                        "href=\"#status." + zbyszek + "\"",
                        "id=\"status." + zbyszek + "\"",
                        "Bez odpowiedzi</strong>");
        assertThat(desk()).bodyText().contains("Dokończ listę obecności: Klub dla seniorów – bez odpowiedzi: 1 osoba");
        for (var page : List.of(ActivityUrls.session(session), ActivityUrls.group(club), CALENDAR)) {
            assertThat(coordinator.get(page))
                    .bodyText()
                    .contains("Lista niepełna – bez odpowiedzi: 1")
                    .doesNotContain("Odbyły się");
        }

        save(2, zbyszek, "absent").exchange();

        assertThat(sheet()).bodyText().doesNotContain("niepełna");
        assertThat(desk()).bodyText().doesNotContain("Dokończ listę obecności");
        assertThat(coordinator.get(CALENDAR)).bodyText().contains("Odbyły się");
    }

    @Test
    void anUnfinishedSheetStaysOnTheDeskHoweverOldItIs() {
        town.enrolled(club, town.person(), LocalDate.of(2018, 9, 1));
        session = town.session(club, GroupTown.hours(LocalDate.of(2018, 9, 5), "10:00", "12:00"));

        save(1, town.person("Oksana", "Gościnna"), "present").exchange();

        assertThat(desk()).bodyText().contains("Dokończ listę obecności: Klub dla seniorów – bez odpowiedzi: 1 osoba");
    }

    @Test
    void theDeskNamesTheGuestsOfAGroupInOneLineThatOpensIntoThem() {
        var oksana = town.person("Oksana", "Gościnna");
        var other = town.session(club, GroupTown.hours(DAY.minusWeeks(1), "10:00", "12:00"));
        save(1, oksana, "present").exchange();
        session = other;
        save(1, oksana, "present").exchange();

        assertThat(desk())
                .bodyText()
                .containsOnlyOnce(">Poproś gości o deklarację")
                .contains("Poproś gości o deklarację: Klub dla seniorów – 1 osoba", ActivityUrls.guests(club));
        assertThat(coordinator.get(ActivityUrls.guests(club)))
                .hasStatusOk()
                .bodyText()
                .contains("Gościnna Oksana", "08.05.2019", "Przyjmij deklarację")
                .doesNotContain("Nowak Halina");

        assertThat(coordinator.get(ActivityUrls.group(club)))
                .bodyText()
                .contains("href=\"" + ActivityUrls.guests(club));

        town.participates(oksana, programme, DAY.minusWeeks(2));

        assertThat(desk()).bodyText().doesNotContain("Poproś gości o deklarację");
        assertThat(coordinator.get(ActivityUrls.guests(club)))
                .bodyText()
                .contains("nikt nie był w tej grupie bez deklaracji");
    }

    @Test
    void theGuestsOfAHiddenGroupStayHidden() {
        save(1, town.person("Oksana", "Gościnna"), "present").exchange();
        town.set(club, "hidden_membership", true);

        assertThat(coordinator.get(ActivityUrls.guests(club)))
                .bodyText()
                .contains("Skład tej grupy jest poufny")
                .doesNotContain("Gościnna");
        assertThat(desk()).bodyText().doesNotContain("Poproś gości o deklarację");
    }

    @Test
    void theDeskAsksForTheSheetUntilItIsFilledIn() {
        assertThat(desk()).bodyText().contains("Uzupełnij obecność: Klub dla seniorów", "08.05.2019");

        save(1, halina, "present").exchange();

        assertThat(desk()).bodyText().doesNotContain("Uzupełnij obecność");
    }

    @Test
    void aFacilitatorsDeskAsksForTheirOwnGroupsOnly() {
        var own = town.group("Warsztaty fotografii");
        town.session(own, GroupTown.hours(DAY, "16:00", "18:00"));
        var facilitator = town.town().member(Role.FACILITATOR);
        town.leads(own, facilitator.membership());

        assertThat(clerks.as(town.town().signedIn(facilitator)).get("/pulpit"))
                .bodyText()
                .contains("Uzupełnij obecność: Warsztaty fotografii")
                .doesNotContain("Klub dla seniorów");
    }

    private MvcTestResult desk() {
        return coordinator.get("/pulpit");
    }
}
