package pl.mors.activity.hours;

import java.time.YearMonth;
import java.util.List;
import pl.mors.activity.GroupId;
import pl.mors.activity.hours.ParticipantHoursQueries.Attended;
import pl.mors.platform.web.Link;

/**
 * The sessions of which the hours of somebody in a group are made.
 *
 * @param opensPerson whether the reader also has a page of what the person attended in all groups
 * @param copies pages of the card of that month that came back signed
 */
public record ParticipantPage(
        GroupId group,
        String groupName,
        YearMonth month,
        ParticipantHours participant,
        List<Attended> sessions,
        boolean opensPerson,
        List<Link> copies) {}
