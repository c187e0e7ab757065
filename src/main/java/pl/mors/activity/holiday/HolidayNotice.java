package pl.mors.activity.holiday;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * R10: activity for minors on two or more days in a row of a school break is a holiday activity and is notified to the education
 * superintendent at least 14 days before it begins, 21 where they spend a night away. Source: education system act, art. 92a and following
 * (art92a), as cited in pal-services 2.2 with pk-14 and men-21.
 */
final class HolidayNotice {

    private static final int LEAST_DAYS = 2;

    private HolidayNotice() {}

    /** A row of days. */
    record Days(LocalDate first, LocalDate last, HolidayForm form) {

        /** The last day on which a notification is in time. */
        LocalDate dueOn() {
            return first.minusDays(form.daysBefore());
        }
    }

    /** @param nights the days of breaks on which a group of minors meets, and whether it is on a trip with a night */
    static List<Days> of(SortedMap<LocalDate, Boolean> nights) {
        var rows = new ArrayList<Days>();
        nights.forEach((day, night) -> {
            var form = Boolean.TRUE.equals(night) ? HolidayForm.AWAY : HolidayForm.HALF_DAY;
            var before = rows.isEmpty() ? null : rows.getLast();
            if (before != null && before.last().plusDays(1).equals(day)) {
                rows.set(
                        rows.size() - 1,
                        new Days(before.first(), day, before.form() == HolidayForm.AWAY ? HolidayForm.AWAY : form));
            } else {
                rows.add(new Days(day, day, form));
            }
        });
        return rows.stream()
                .filter(row -> !row.last().isBefore(row.first().plusDays(LEAST_DAYS - 1L)))
                .toList();
    }
}
