package pl.mors.employment.internship;

import java.time.LocalDate;

/** A visit at the employer. */
public record Visit(LocalDate visitedOn, String findings) {}
