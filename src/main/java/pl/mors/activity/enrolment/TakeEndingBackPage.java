package pl.mors.activity.enrolment;

import java.time.LocalDate;
import pl.mors.activity.GroupId;
import pl.mors.person.PersonId;
import pl.mors.platform.web.Form;

/** Giving somebody back a place that was ended by mistake. */
public record TakeEndingBackPage(
        Form form, GroupId group, String groupName, PersonId person, String name, LocalDate lastDay) {}
