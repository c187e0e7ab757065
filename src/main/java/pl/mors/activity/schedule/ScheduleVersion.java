package pl.mors.activity.schedule;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.mors.programme.ProgrammeId;

/**
 * A published version of a schedule.
 *
 * @param digest of its content, as the database reckoned it; hexadecimal
 * @param publishedBy the name of who published it
 */
public record ScheduleVersion(
        UUID id,
        ProgrammeId programme,
        YearMonth month,
        int number,
        Instant publishedAt,
        @Nullable String publishedBy,
        String digest,
        List<ScheduleLine> lines) {}
