package pl.mors.programme;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.DateRange;
import pl.mors.programme.file.ProgrammeFile;

/**
 * A programme with the definition in force.
 *
 * @param code names it everywhere; unique in an installation
 * @param period days of implementation, without an end for a programme that has none
 * @param version the loaded version that {@code definition} is; decisions name it
 */
public record Programme(
        ProgrammeId id,
        String code,
        String title,
        DateRange period,
        boolean declarationRequired,
        boolean madeUp,
        ProgrammeVersionId version,
        ProgrammeFile definition) {

    /** What must stand on its papers about who pays: the title, where the file has no words of its own; null where the town alone pays. */
    @Nullable
    String fundingStatement() {
        var funding = definition.funding();
        return funding == null ? null : Objects.requireNonNullElse(funding.statement(), title);
    }
}
