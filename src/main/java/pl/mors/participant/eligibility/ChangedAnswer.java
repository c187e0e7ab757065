package pl.mors.participant.eligibility;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.mors.participant.eligibility.StoredCheck.ToldFinding;

/**
 * Whether the rules would answer otherwise than was told, and about what: a rule that hindered does no more, or the other way round,
 * each ground by itself. Words may change, and what is about to expire is still met. Source: what was found stays as told; a new answer is somebody's
 * decision.
 */
final class ChangedAnswer {

    /** What is asked once; of grounds the checks of before they were kept, which are compared by their number. */
    private static final String UNNAMED = "";

    private ChangedAnswer() {}

    static Set<FindingCode> check(List<ToldFinding> told, List<Finding> now) {
        var changed = EnumSet.noneOf(FindingCode.class);
        for (var code : FindingCode.values()) {
            var then = told.stream()
                    .filter(finding ->
                            finding.code() == code && !finding.state().isGood())
                    .map(finding -> named(finding.ground()))
                    .sorted()
                    .toList();
            var since = now.stream()
                    .filter(finding ->
                            finding.code() == code && !finding.state().isGood())
                    .map(finding -> named(finding.ground()))
                    .sorted()
                    .toList();
            boolean countedOnly = then.contains(UNNAMED);
            if (countedOnly ? then.size() != since.size() : !then.equals(since)) {
                changed.add(code);
            }
        }
        return changed;
    }

    private static String named(@Nullable String ground) {
        return Objects.requireNonNullElse(ground, UNNAMED);
    }
}
