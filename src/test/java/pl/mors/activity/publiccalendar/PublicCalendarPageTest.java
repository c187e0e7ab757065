package pl.mors.activity.publiccalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.mors.activity.GroupTown;
import pl.mors.activity.session.SessionStatus;
import pl.mors.calendar.TimeRange;
import pl.mors.platform.web.Form;

/** What is over in the present month is folded away, and how much it is says the line that opens it. */
class PublicCalendarPageTest {

    private static final LocalDate TODAY = LocalDate.of(2019, 5, 15);

    @Test
    void countsTheSessionsThatAreFoldedAwayAndNoBusyTimes() {
        var page = month(3, 7, 7, 15, 20);

        assertThat(page.earlier()).containsOnlyKeys(day(3), day(4), day(7));
        assertThat(page.countEarlier()).isEqualTo(3);
        assertThat(page.shown()).containsOnlyKeys(day(15), day(20));
    }

    @Test
    void foldsNothingAwayWhereNothingIsLeftToCome() {
        var page = month(3, 7);

        assertThat(page.earlier()).isEmpty();
        assertThat(page.shown()).containsOnlyKeys(day(3), day(4), day(7));
    }

    /** With a room that is in use on the 4th. */
    private static PublicCalendarPage month(Integer... days) {
        return new PublicCalendarPage(
                PublicSpan.month(YearMonth.from(TODAY)),
                TODAY,
                null,
                Map.of(),
                Stream.of(days).map(one -> session(day(one))).toList(),
                List.of(new BusyTime(hours(day(4)), new PublicPlace(new UUID(0, 3), "Dom", "Sala", null))),
                PublicFilter.NONE,
                new PublicChoices(List.of(), List.of(), List.of(), false),
                Form.blank(),
                null,
                Map.of(),
                Set.of(),
                null,
                null,
                null);
    }

    private static LocalDate day(int number) {
        return TODAY.withDayOfMonth(number);
    }

    private static TimeRange hours(LocalDate day) {
        return GroupTown.hours(day, "10:00", "12:00");
    }

    private static PublicSession session(LocalDate day) {
        return new PublicSession(
                new UUID(0, 1),
                new UUID(0, 2),
                "Klub",
                "club",
                new AgeSpan(null, null),
                null,
                "Zajęcia",
                hours(day),
                SessionStatus.PLANNED,
                null,
                null,
                false,
                null);
    }
}
