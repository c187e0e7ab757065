package pl.mors.activity.series;

import java.util.UUID;
import pl.mors.platform.DateRange;

/** Days without school, as the organisation entered them. */
public record SchoolBreak(UUID id, String name, DateRange period) {}
