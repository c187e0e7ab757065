package pl.mors.person;

import java.time.LocalDate;

/** A fact: from this day on the person lives there, until a later residence holds. */
public record Residence(LocalDate validFrom, Address address) {}
