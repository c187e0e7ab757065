package pl.mors.activity;

import java.time.LocalDate;
import pl.mors.person.PersonId;

/** A person got a place in a group. */
public record ParticipantEnrolled(EnrolmentId enrolment, GroupId group, PersonId person, LocalDate enrolledOn) {}
