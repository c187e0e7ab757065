package pl.mors.casework.path;

import java.util.List;
import pl.mors.platform.web.Option;
import pl.mors.programme.Programme;
import pl.mors.programme.file.Delivery;
import pl.mors.programme.file.ProgrammeFile;

/** The programme's kinds of activity that count as a support: what is given of them shows by itself. */
final class PathKinds {

    private PathKinds() {}

    static List<Option> of(Programme programme) {
        return programme.definition().sourced(Delivery::activityKinds).stream()
                .map(ProgrammeFile.Sourced::value)
                .filter(Delivery.ActivityKind::countsAsSupport)
                .map(kind -> Option.of(kind.key(), kind.name()))
                .toList();
    }
}
