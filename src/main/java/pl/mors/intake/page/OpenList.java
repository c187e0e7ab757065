package pl.mors.intake.page;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import pl.mors.intake.check.CheckReport;
import pl.mors.intake.columns.Target;

/**
 * A list that is being checked.
 *
 * @param targets what its columns hold
 * @param until when its content is emptied at the latest
 */
record OpenList(UUID id, List<Target> targets, CheckReport report, Instant until) {}
