package pl.mors.indicator;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which state of the facts a figure shows.
 *
 * @param on the last day whose events count
 * @param known what was recorded by the end of this day, corrections included; null for what is known now
 */
public record AsOf(LocalDate on, @Nullable LocalDate known) {}
