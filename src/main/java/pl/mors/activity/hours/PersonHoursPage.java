package pl.mors.activity.hours;

import java.time.YearMonth;
import java.util.List;
import pl.mors.activity.hours.ParticipantHoursQueries.Attended;
import pl.mors.person.PersonId;

/** The sessions of all groups that somebody attended in a month, as far as the reader may know of them. */
public record PersonHoursPage(PersonId person, String name, YearMonth month, List<Attended> sessions) {}
