package pl.mors.intake.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import pl.mors.intake.columns.Target;
import pl.mors.reporting.participants.ReportedParticipation.Support;

/** Reads what somebody was given. */
final class SupportReader {

    private static final Pattern JOINER = Pattern.compile("\\|");

    private SupportReader() {}

    /** The supports of a row, several of them joined by a stroke in each of their columns; source: domain 1.5 [T10]. */
    static List<Support> read(RowCells cells) {
        var scopes = parts(cells.text(Target.SUPPORT_SCOPE));
        var kinds = parts(cells.text(Target.SUPPORT_KIND));
        var subKinds = parts(cells.text(Target.SUPPORT_SUB_KIND));
        var days = parts(cells.text(Target.SUPPORT_STARTED_ON));
        var supports = new ArrayList<Support>();
        for (int at = 0; at < days.size(); at++) {
            var day = ListedDate.parse(days.get(at));
            if (day.isPresent()) {
                var kind = Words.code(Target.SUPPORT_KIND, part(kinds, at)).orElse(null);
                supports.add(new Support(
                        part(scopes, at).isEmpty() ? null : part(scopes, at),
                        kind,
                        part(subKinds, at).isEmpty() || kind == null ? null : Words.subKind(kind, part(subKinds, at)),
                        day.get(),
                        day.get()));
            }
        }
        return supports;
    }

    private static List<String> parts(String joined) {
        return joined.isEmpty() ? List.of() : List.of(JOINER.split(joined, -1));
    }

    private static String part(List<String> parts, int at) {
        return at < parts.size() ? parts.get(at).strip() : "";
    }
}
