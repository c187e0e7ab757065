package pl.mors.participant.eligibility;

import java.util.Locale;

/** A point on the map, in degrees (WGS 84). */
public record Coordinates(double latitude, double longitude) {

    /** In whole degrees; numbers in the wrong order lie outside. */
    boolean isInPoland() {
        return latitude >= 49 && latitude <= 55 && longitude >= 14 && longitude <= 25;
    }

    /** As maps show them: 50.27810, 19.22510. */
    public String inDegrees() {
        return String.format(Locale.ROOT, "%.5f, %.5f", latitude, longitude);
    }
}
