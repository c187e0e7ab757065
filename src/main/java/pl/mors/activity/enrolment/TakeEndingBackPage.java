package pl.mors.activity.enrolment;

import java.time.LocalDate;
import java.util.List;
import pl.mors.activity.GroupId;
import pl.mors.activity.enrolment.ComingTripQueries.ComingTrip;
import pl.mors.person.PersonId;
import pl.mors.platform.web.Form;

/**
 * Giving somebody back a place that was ended by mistake.
 *
 * @param trips planned ones of which the person was struck off by that, and stays so
 */
public record TakeEndingBackPage(
        Form form,
        GroupId group,
        String groupName,
        PersonId person,
        String name,
        LocalDate lastDay,
        List<ComingTrip> trips) {}
