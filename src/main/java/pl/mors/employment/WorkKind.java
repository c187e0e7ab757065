package pl.mors.employment;

import java.util.Optional;
import pl.mors.programme.Programme;
import pl.mors.programme.file.Delivery;
import pl.mors.programme.file.ProgrammeFile;
import pl.mors.programme.file.ProgrammeFile.ActivityType;

/** The key of the kind of activity that a programme's file has for internships, or for vocational courses. */
public final class WorkKind {

    private WorkKind() {}

    /** None in a programme without them. */
    public static Optional<String> of(Programme programme, ActivityType type) {
        return programme.definition().sourced(Delivery::activityKinds).stream()
                .map(ProgrammeFile.Sourced::value)
                .filter(kind -> kind.type() == type)
                .map(Delivery.ActivityKind::key)
                .findFirst();
    }
}
