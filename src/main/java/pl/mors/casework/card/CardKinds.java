package pl.mors.casework.card;

import java.util.List;
import pl.mors.platform.web.Option;
import pl.mors.programme.Programme;
import pl.mors.programme.file.Delivery;
import pl.mors.programme.file.ProgrammeFile;
import pl.mors.programme.file.ProgrammeFile.ActivityType;

/** The programme's kinds of one-to-one support, each of which may have cards. */
public final class CardKinds {

    private CardKinds() {}

    public static List<Option> of(Programme programme) {
        return programme.definition().sourced(Delivery::activityKinds).stream()
                .map(ProgrammeFile.Sourced::value)
                .filter(kind -> kind.type() == ActivityType.INDIVIDUAL_SUPPORT)
                .map(kind -> Option.of(kind.key(), kind.name()))
                .toList();
    }

    /** The name of any kind of activity of the programme; its key where a later version dropped it. */
    public static String name(Programme programme, String key) {
        return programme.definition().sourced(Delivery::activityKinds).stream()
                .map(ProgrammeFile.Sourced::value)
                .filter(kind -> kind.key().equals(key))
                .findFirst()
                .map(Delivery.ActivityKind::name)
                .orElse(key);
    }
}
