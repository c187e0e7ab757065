package pl.mors.activity.remote;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.attendance.AttendanceStatus;
import pl.mors.activity.remote.PresenceMail.Moment;
import pl.mors.activity.remote.RemoteQueries.LogLine;
import pl.mors.activity.session.SessionQueries.SessionDetails;
import pl.mors.activity.session.SessionStatus;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Option;
import pl.mors.programme.ProofKind;

/**
 * A remote class: where it is held, what speaks for whose presence.
 *
 * @param link none while the session is not remote
 * @param takesProof whether it is time to record who was there
 * @param accepted what every programme of the session accepts beside the signed list
 * @param lines of the reports
 * @param traces reports and e-mails, also those that were taken back
 * @param problem why what was typed is not kept
 */
public record RemotePage(
        Form form,
        SessionDetails session,
        @Nullable String link,
        boolean takesProof,
        Set<ProofKind> accepted,
        List<RemoteRow> rows,
        List<LogLine> lines,
        List<RecordedTrace> traces,
        @Nullable Notice problem) {

    /** What does not count here; null where log-ins and e-mails do. */
    public @Nullable String refusedProof() {
        boolean log = accepted.contains(ProofKind.REMOTE_LOG);
        boolean mail = accepted.contains(ProofKind.REMOTE_MAIL);
        return log && mail ? null : Texts.t("activity.remote.not-accepted." + (log ? "mail" : mail ? "log" : "any"));
    }

    /** Lines that are nobody's of the list. */
    public List<LogLine> unknown() {
        return lines.stream().filter(line -> !isOfList(line)).toList();
    }

    /** Lines whose they are is known, and may have been taken for the wrong person's. */
    public List<LogLine> known() {
        return lines.stream().filter(this::isOfList).toList();
    }

    private boolean isOfList(LogLine line) {
        return rows.stream().anyMatch(row -> row.person().equals(line.person()));
    }

    /** Whether its people may still meet in a room after all; what was held remotely stays so. */
    public boolean mayDrop() {
        return link != null && session.status() != SessionStatus.HELD;
    }

    public List<Option> people() {
        return rows.stream()
                .map(row -> Option.of(row.person().toString(), row.name()))
                .toList();
    }

    public static List<Option> moments() {
        return Arrays.stream(Moment.values())
                .map(moment -> Option.of(moment.code(), Texts.t(moment.textKey())))
                .toList();
    }

    public static List<Option> statuses() {
        return Arrays.stream(AttendanceStatus.values())
                .map(status -> Option.of(status.code(), Texts.t(status.textKey())))
                .toList();
    }

    public static String presence(RemoteRow row) {
        return RemoteForm.presence(row.person());
    }

    public static String owner(LogLine line) {
        return RemoteForm.owner(line);
    }

    RemotePage failing(Notice why) {
        return new RemotePage(form, session, link, takesProof, accepted, rows, lines, traces, why);
    }
}
