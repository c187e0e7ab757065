package pl.mors.calendar;

import java.time.Instant;
import java.time.Period;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.platform.BusinessDate;
import pl.mors.programme.RoomId;

/**
 * Fits what is to come in a room into its lanes, inside the transaction of the use case that gave it fewer of them: bookings of the
 * room wait for that one's end.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class FitRoom {

    /** Nothing is planned further ahead. */
    private static final Period AHEAD = Period.ofYears(20);

    private final CalendarRepository entries;

    FitRoom(CalendarRepository entries) {
        this.entries = entries;
    }

    /**
     * Moves entries into other lanes as far as needed.
     *
     * @param now what has begun by then stays in its lane
     * @return what is at once in larger numbers, in order of time, where it does not fit; then nothing was moved
     */
    public List<CalendarEntryId> fit(RoomId room, int lanes, Instant now) {
        var toCome =
                new TimeRange(now, now.atZone(BusinessDate.ZONE).plus(AHEAD).toInstant());
        var held = entries.inRoom(room, toCome);
        var tooMany = Lanes.tooMany(held, lanes);
        if (tooMany.isEmpty()) {
            var changed = Lanes.changed(held, lanes, now);
            if (!changed.isEmpty()) {
                entries.changeLanes(changed);
            }
        }
        return tooMany.stream().map(CalendarRepository.Held::entry).toList();
    }
}
