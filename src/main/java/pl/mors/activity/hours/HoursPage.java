package pl.mors.activity.hours;

import java.time.YearMonth;
import java.util.List;
import pl.mors.activity.hours.HoursQueries.GroupHours;
import pl.mors.activity.hours.HoursQueries.StaffHours;

/**
 * The hours of a month, by group and by who leads.
 *
 * @param seesBills whether the reader may see what was billed for them
 */
public record HoursPage(YearMonth month, List<GroupHours> groups, List<StaffHours> staff, boolean seesBills) {

    public int sessions() {
        return groups.stream().mapToInt(GroupHours::sessions).sum();
    }

    public int minutes() {
        return groups.stream().mapToInt(GroupHours::minutes).sum();
    }

    public int presences() {
        return groups.stream().mapToInt(GroupHours::presences).sum();
    }

    public int guests() {
        return groups.stream().mapToInt(GroupHours::guests).sum();
    }

    public int personMinutes() {
        return groups.stream().mapToInt(GroupHours::personMinutes).sum();
    }
}
