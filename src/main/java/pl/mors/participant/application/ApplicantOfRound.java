package pl.mors.participant.application;

import org.jspecify.annotations.Nullable;

/**
 * Who an application of a round says to be of.
 *
 * @param name family name first, as typed on line; blank for one that was taken in at the counter
 * @param pesel of the register, otherwise as typed on line
 */
public record ApplicantOfRound(String name, @Nullable String pesel) {}
