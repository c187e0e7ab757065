package pl.mors.participant.eligibility;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import pl.mors.participant.eligibility.StoredCheck.ToldFinding;

/**
 * Whether the rules would answer otherwise than was told, and about what: a rule that hindered does no more, or the other way round.
 * Words may change, and what is about to expire is still met. Source: what was found stays as told; a new answer is somebody's
 * decision.
 */
final class ChangedAnswer {

    private ChangedAnswer() {}

    static Set<FindingCode> check(List<ToldFinding> told, List<Finding> now) {
        var changed = EnumSet.noneOf(FindingCode.class);
        for (var code : FindingCode.values()) {
            long then = told.stream()
                    .filter(finding ->
                            finding.code() == code && !finding.state().isGood())
                    .count();
            long since = now.stream()
                    .filter(finding ->
                            finding.code() == code && !finding.state().isGood())
                    .count();
            if (then != since) {
                changed.add(code);
            }
        }
        return changed;
    }
}
