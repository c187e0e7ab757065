package pl.mors.activity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import pl.mors.platform.text.Texts;
import pl.mors.programme.file.ProgrammeFile.ActivityType;

/** Kinds of groups: the types of activity that programme files know, in the reader's language. */
public final class ActivityKinds {

    private ActivityKinds() {}

    /** As stored with a group. */
    public static String code(ActivityType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    /** All of them, as stored with groups. */
    public static List<String> codes() {
        return Arrays.stream(ActivityType.values()).map(ActivityKinds::code).toList();
    }

    /** Whether groups of this kind go on outings and trips. */
    public static boolean isOuting(String code) {
        return code.equals(code(ActivityType.OUTING));
    }

    /** The kind's name. */
    public static String label(String code) {
        return Texts.t("activity.kind." + code);
    }
}
