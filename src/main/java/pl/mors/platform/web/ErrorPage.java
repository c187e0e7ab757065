package pl.mors.platform.web;

import org.jspecify.annotations.Nullable;

/**
 * What an error page says: never what the program said.
 *
 * @param incident the number under which the log has the rest; only for our own faults
 * @param home where to go from here
 */
public record ErrorPage(String title, String text, @Nullable String incident, String home) {}
