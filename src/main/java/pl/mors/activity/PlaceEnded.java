package pl.mors.activity;

import java.time.LocalDate;
import pl.mors.person.PersonId;

/**
 * Somebody's place in a group ends: in the transaction that ends it.
 *
 * @param freeFrom first day without the place
 */
public record PlaceEnded(GroupId group, PersonId person, LocalDate freeFrom) {}
