package pl.mors.calendar;

import java.util.Comparator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.identity.MembershipId;

/** Gives an entry other staff, inside the transaction of the use case that needs them; the database decides whether they are free. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ReplaceStaff {

    private final CalendarRepository entries;
    private final Collisions collisions;

    ReplaceStaff(CalendarRepository entries, Collisions collisions) {
        this.entries = entries;
        this.collisions = collisions;
    }

    /**
     * Replaces them, or leaves the caller's transaction as it was and says why not.
     *
     * @param wanted time and room of the entry, and who is to be there from now on
     */
    public BookingOutcome replace(CalendarEntryId entry, Booking wanted) {
        return OrAsBefore.doing(() -> tryToReplace(entry, wanted));
    }

    private BookingOutcome tryToReplace(CalendarEntryId entry, Booking wanted) {
        var already = entries.staffAt(entry);
        entries.replaceStaff(entry, wanted.staff());
        return wanted.staff().stream()
                .filter(staff -> !already.contains(staff))
                .distinct()
                .sorted(Comparator.comparing(MembershipId::value))
                .filter(staff -> !entries.addStaffIfFree(entry, staff))
                .findFirst()
                .<BookingOutcome>map(staff -> collisions.staffBusy(entry, wanted, staff))
                .orElseGet(() -> new BookingOutcome.Booked(entry));
    }
}
