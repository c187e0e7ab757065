package pl.mors.calendar;

import java.util.UUID;
import pl.mors.platform.Ids;

/** Identifies an entry of the calendar: what modules that book rooms share. */
public record CalendarEntryId(UUID value) {

    public static CalendarEntryId next() {
        return new CalendarEntryId(Ids.next());
    }

    /**
     * Reads an id from an address.
     *
     * @throws IllegalArgumentException when the text is not one
     */
    public static CalendarEntryId valueOf(String text) {
        return new CalendarEntryId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
