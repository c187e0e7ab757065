package pl.mors.calendar;

import java.util.Collection;
import java.util.Map;

/**
 * What a module's entries are about, in words for the current reader. Implement it as a bean in a module that books rooms;
 * leave out an entry that the reader may not know of, and it will be shown as a taken time only.
 */
@FunctionalInterface
public interface CalendarEntryDescriber {

    /** Words for those of the entries that are this module's and may be known, for example the name of a group. */
    Map<CalendarEntryId, String> describe(Collection<CalendarEntryId> entries);
}
