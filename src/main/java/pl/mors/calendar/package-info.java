/**
 * When and where things happen: entries that hold a room, members of staff and equipment for a time. The database refuses
 * two entries in one exclusive room, and one person or one piece of equipment in two places; this module turns its refusal into
 * an explanation and into free times. What an entry is about is known by the module that booked it.
 */
@NullMarked
@ApplicationModule(
        displayName = "Calendar",
        allowedDependencies = {"platform", "platform :: *", "audit", "identity", "person", "programme"})
package pl.mors.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
