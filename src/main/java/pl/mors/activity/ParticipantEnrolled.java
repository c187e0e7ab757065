package pl.mors.activity;

import java.time.LocalDate;
import java.util.UUID;

/** A person got a place in a group. */
public record ParticipantEnrolled(EnrolmentId enrolment, GroupId group, UUID person, LocalDate enrolledOn) {}
