package pl.mors.activity.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import pl.mors.StatementCount;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupTown;
import pl.mors.platform.Ids;
import pl.mors.platform.web.Cursor;

/** The list of groups: in Polish order, searched, page by page. */
class GroupListPagesTest extends GroupPages {

    @Test
    void listsGroupsInPolishOrderAndNarrowsThemByKind() {
        town.group("Łazik");
        town.group("Latawiec");
        town.set(town.group("Mozaika"), "kind", "workshop");

        assertThat(coordinator.get(ActivityUrls.GROUPS))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence("Latawiec", "Łazik", "Mozaika");
        assertThat(coordinator.get(ActivityUrls.GROUPS + "?rodzaj=workshop"))
                .bodyText()
                .contains("Mozaika")
                .doesNotContain("Łazik");
    }

    @Test
    void isSearchedByNameAndLeavesClosedGroupsOutUnasked() {
        town.group("Łazik");
        town.set(town.group("Łazik dawny"), "closed_on", GroupTown.TODAY);
        town.set(town.group("Łazik do jutra"), "closed_on", GroupTown.TODAY.plusDays(1));
        town.group("Mozaika");

        assertThat(body(ActivityUrls.GROUPS))
                .contains("Mozaika", "Łazik do jutra")
                .doesNotContain("Łazik dawny");
        assertThat(body(ActivityUrls.GROUPS + "?slowa=lazik"))
                .contains("aria-label=\"Łazik: ", "Łazik do jutra", "value=\"lazik\"")
                .doesNotContain("Mozaika", "Łazik dawny");
        assertThat(body(ActivityUrls.GROUPS + "?stan=zamkniete"))
                .contains("Łazik dawny", "Zamknięta")
                .doesNotContain("Mozaika", "Łazik do jutra");
        assertThat(body(ActivityUrls.GROUPS + "?stan=wszystkie&slowa=dawny"))
                .contains("Łazik dawny")
                .doesNotContain("Mozaika", "Łazik do jutra");
    }

    @Test
    void theSearchIsKeptFromPageToPage() {
        for (int i = 0; i < 60; i++) {
            town.set(town.group("Grupa %02d".formatted(i)), "closed_on", GroupTown.TODAY);
        }
        town.group("Grupa otwarta");

        var first = body(ActivityUrls.GROUPS + "?slowa=grupa&stan=zamkniete");
        assertThat(body(link(first, "next"))).contains("Grupa 50", "Grupa 59").doesNotContain("Grupa otwarta");
    }

    @Test
    void namesakesAreToldApartByProgrammeAndPeriod() {
        var earlier = town.group("Klub seniora");
        var later = town.group("Klub seniora");
        town.group("Klub seniora");
        town.runs(earlier, town.programme(), "klub", LocalDate.of(2018, 9, 1), LocalDate.of(2019, 1, 31));
        town.runs(later, town.programme(LocalDate.of(2018, 1, 1), null, false), "klub", LocalDate.of(2019, 2, 1), null);

        assertThat(body(ActivityUrls.GROUPS))
                .containsPattern("aria-label=\"Klub seniora: [^\"]+-1, od 01.09.2018 do 31.01.2019\">")
                .containsPattern("mors-table__note[^>]*>[^<]+-2, od 01.02.2019</span>")
                .containsPattern("mors-table__note[^>]*>Bez programu</span>");
    }

    @Test
    void theListAsksTheSameNumberOfQuestionsWhateverItsRows() {
        town.group("Klub 0");
        int one = StatementCount.ofAgain(() -> coordinator.get(ActivityUrls.GROUPS));
        for (int i = 1; i <= 60; i++) {
            town.club(town.programme());
        }

        int page = StatementCount.ofAgain(() -> coordinator.get(ActivityUrls.GROUPS));

        assertThat(page).isEqualTo(one).isPositive();
    }

    @Test
    void pagesByKeyThereAndBack() {
        for (int i = 0; i < 60; i++) {
            town.group("Grupa %02d".formatted(i));
        }
        var first = body(ActivityUrls.GROUPS);
        assertThat(first).contains("Grupa 49").doesNotContain("Grupa 50");

        var second = body(link(first, "next"));
        assertThat(second).contains("Grupa 50", "Grupa 59").doesNotContain("Grupa 49");
        assertThat(body(link(second, "prev"))).contains("Grupa 00", "Grupa 49").doesNotContain("Grupa 50");
    }

    @Test
    void startsAnewAtAPlaceThatIsNone() {
        town.group("Klub seniora");
        for (var place : new String[] {"PmtsdWIfeA", "Pg", new Cursor(Ids.next().toString(), false).encode()}) {
            assertThat(body(ActivityUrls.GROUPS + "?strona=" + place)).contains("Klub seniora");
        }
    }

    private static String link(String body, String rel) {
        var matcher = Pattern.compile("href=\"([^\"]+)\" rel=\"" + rel + "\"").matcher(body);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1).replace("&amp;", "&");
    }
}
