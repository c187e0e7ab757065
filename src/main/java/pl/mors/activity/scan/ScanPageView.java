package pl.mors.activity.scan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.scan.ScanQueries.Filed;
import pl.mors.activity.scan.ScanQueries.Page;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Option;

/**
 * A page of a scan, to be looked at and filed.
 *
 * @param sessions those of the day that is asked for; empty where there are none
 * @param problem why what was decided is not kept
 */
public record ScanPageView(
        Page page,
        Form form,
        List<Filed> sessions,
        @Nullable Notice problem) {

    /** Whether sessions of a day are asked for, and there are none. */
    public boolean foundNone() {
        return sessions.isEmpty() && !form.value("day").isEmpty() && form.error("day") == null;
    }

    public List<Option> options() {
        return sessions.stream()
                .map(session -> Option.of(session.id().toString(), label(session)))
                .toList();
    }

    public static String label(Filed session) {
        return Texts.t(
                "activity.scan.session",
                session.groupName(),
                session.time().day(),
                session.time().startTime(),
                session.time().endTime());
    }
}
