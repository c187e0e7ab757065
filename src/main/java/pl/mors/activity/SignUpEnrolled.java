package pl.mors.activity;

import java.util.UUID;

/** Somebody got a place in a group because they signed up for it on the site: in the transaction that gives the place. */
public record SignUpEnrolled(GroupId group, UUID signUp) {}
