package pl.mors.programme;

import java.util.Set;

/** Tells which of a programme's kinds of activity a module above refers to. Implement it as a bean. */
@FunctionalInterface
public interface ActivityKindUse {

    /** Keys of the programme file; a new version must not drop them. */
    Set<String> activityKindsInUse(ProgrammeId programme);
}
