package pl.mors.activity.hours;

import java.time.YearMonth;
import java.util.List;
import pl.mors.activity.hours.HoursQueries.HeldSession;

/**
 * The sessions of which a month's hours are made.
 *
 * @param of the group or the colleague
 */
public record MonthPage<T>(T of, String name, YearMonth month, List<HeldSession> sessions) {

    public long minutes() {
        return sessions.stream().mapToLong(HeldSession::minutes).sum();
    }

    public int presences() {
        return sessions.stream().mapToInt(HeldSession::present).sum();
    }

    public int guests() {
        return sessions.stream().mapToInt(HeldSession::guests).sum();
    }

    public long personMinutes() {
        return sessions.stream().mapToLong(HeldSession::personMinutes).sum();
    }
}
