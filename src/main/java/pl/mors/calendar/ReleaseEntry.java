package pl.mors.calendar;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets go of the room, the staff and the equipment of what was called off or moved; the entry itself stays. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ReleaseEntry {

    private final CalendarRepository entries;

    ReleaseEntry(CalendarRepository entries) {
        this.entries = entries;
    }

    public void release(CalendarEntryId entry) {
        entries.release(entry);
    }
}
