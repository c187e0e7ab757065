package pl.mors.activity.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import pl.mors.StatementCount;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupTown;

/** The calendar by weeks and months. */
class CalendarPagesTest extends ClubSessionPages {

    private static final LocalDate DAY = LocalDate.of(2019, 5, 22);

    @Test
    void theMenuMarksWhereAPagesWayBackLeads() {
        var session = town.session(forms.group(), GroupTown.hours(DAY, "10:00", "12:00"));

        Map.of(
                        ActivityUrls.session(session),
                        ActivityUrls.GROUPS,
                        ActivityUrls.attendance(session),
                        ActivityUrls.GROUPS,
                        ActivityUrls.CALENDAR,
                        ActivityUrls.CALENDAR,
                        ActivityUrls.SCHOOL_BREAKS,
                        ActivityUrls.CALENDAR,
                        "/pulpit",
                        "/pulpit")
                .forEach((page, entry) -> assertThat(marked(page)).as(page).containsExactly(entry));
    }

    /** The addresses that the menu marks as the current one. */
    private List<String> marked(String page) {
        return Pattern.compile("mors-nav__link\" href=\"([^\"]*)\" aria-current")
                .matcher(forms.body(page))
                .results()
                .map(link -> link.group(1))
                .toList();
    }

    /** On a telephone and to the ear, the days of a week are told apart by headings. */
    @Test
    void eachDayOfTheListOfAWeekIsAHeading() {
        town.session(forms.group(), GroupTown.hours(DAY, "10:00", "12:00"));

        assertThat(forms.body(ActivityUrls.CALENDAR + "?tydzien=" + DAY))
                .containsSubsequence(
                        "<h2", "<h3 class=\"govuk-heading-s\" id=\"day-" + DAY + "-caption\">środa, 22.05.2019</h3>");
    }

    @Test
    void aMonthIsATableOfItsWeeksWithTodayInWords() {
        town.session(forms.group(), GroupTown.hours(DAY, "10:00", "12:00"));

        var month = forms.body(ActivityUrls.CALENDAR + "?miesiac=2019-05");

        assertThat(month.split("role=\"columnheader\"", -1)).hasSize(8);
        assertThat(month.split("role=\"cell\"", -1)).hasSize(5 * 7 + 1);
        assertThat(month)
                .containsSubsequence("poniedziałek</span>", "niedziela</span>")
                .containsSubsequence("aria-current=\"date\"", "środa, 15.05.2019", "dziś")
                .containsSubsequence("środa, 22.05.2019", "10:00–12:00 Klub dla seniorów");
        assertThat(forms.body(ActivityUrls.CALENDAR + "?miesiac=2019-06"))
                .contains("W tym miesiącu nie ma zajęć")
                .doesNotContain("aria-current=\"date\"");
    }

    @Test
    void aWeekSaysWhichDayIsToday() {
        town.session(forms.group(), GroupTown.hours(GroupTown.TODAY, "10:00", "12:00"));

        assertThat(forms.body(ActivityUrls.CALENDAR)).contains("środa, 15.05.2019 – dziś");
    }

    @Test
    void aWeekSaysWhatEquipmentSessionsHaveUnlessTheyDoNotTakePlace() {
        var projector = town.equipment("Projektor", 1);
        var held = town.session(town.group("Klub filmowy"), GroupTown.hours(GroupTown.TODAY, "10:00", "12:00"));
        town.lends(held, projector, 1);

        assertThat(coordinator.page(ActivityUrls.CALENDAR)).contains("Sprzęt: Projektor");
        assertThat(coordinator.post(
                        ActivityUrls.cancelSession(held), Map.of("version", "1", "statusReason", "Awaria ogrzewania")))
                .hasStatus(303);
        assertThat(coordinator.page(ActivityUrls.CALENDAR))
                .contains("Klub filmowy")
                .doesNotContain("Sprzęt:");
    }

    @Test
    void aTimeOutOfAllBoundsIsThisWeek() {
        for (var asked :
                List.of("?miesiac=%2B999999999-12", "?tydzien=%2B999999999-12-31", "?tydzien=-999999999-01-01")) {
            assertThat(coordinator.get(ActivityUrls.CALENDAR + asked))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Tydzień od 13.05.2019 do 19.05.2019");
        }
    }

    @Test
    void aWeekOrMonthThatCannotBeReadIsThisWeek() {
        assertThat(coordinator.get(ActivityUrls.CALENDAR + "?tydzien=wczoraj"))
                .hasStatusOk()
                .bodyText()
                .contains("Tydzień od 13.05.2019 do 19.05.2019");
    }

    @Test
    void theCalendarAsksTheSameNumberOfQuestionsWhateverItsSessions() {
        int empty = StatementCount.ofAgain(() -> coordinator.get(ActivityUrls.CALENDAR + "?miesiac=2019-05"));
        for (int day = 1; day <= 30; day++) {
            town.session(forms.group(), GroupTown.hours(LocalDate.of(2019, 5, day), "10:00", "12:00"));
        }

        int full = StatementCount.ofAgain(() -> coordinator.get(ActivityUrls.CALENDAR + "?miesiac=2019-05"));

        assertThat(full).isEqualTo(empty);
    }
}
