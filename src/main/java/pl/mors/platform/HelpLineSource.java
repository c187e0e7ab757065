package pl.mors.platform;

import java.util.List;

/** The help lines of the organisation in sight, for public pages on which somebody may need one. Implement it as a bean. */
@FunctionalInterface
public interface HelpLineSource {

    /**
     * A help line.
     *
     * @param name in Polish, as the line calls itself
     * @param phone as people read it
     * @param dial address that a telephone dials
     */
    record Line(String name, String phone, String dial) {}

    /** In the order in which the site shows them. */
    List<Line> helpLines();
}
