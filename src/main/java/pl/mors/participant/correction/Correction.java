package pl.mors.participant.correction;

import java.time.Instant;

/**
 * One correction.
 *
 * @param supportsLost how many supports no longer counted as such when a declaration was withdrawn
 */
public record Correction(Corrected what, String reason, int supportsLost, Instant recordedAt) {}
