package pl.mors.participant.correction;

/** A line of what somebody else stored between reading and saving a form. */
public record Stored(String label, String value) {}
