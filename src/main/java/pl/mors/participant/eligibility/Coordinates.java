package pl.mors.participant.eligibility;

/** A point on the map, in degrees (WGS 84). */
public record Coordinates(double latitude, double longitude) {}
