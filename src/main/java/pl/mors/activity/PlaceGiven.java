package pl.mors.activity;

import pl.mors.person.PersonId;

/** Somebody got a place in a group: in the transaction that gives it. */
public record PlaceGiven(GroupId group, PersonId person) {}
