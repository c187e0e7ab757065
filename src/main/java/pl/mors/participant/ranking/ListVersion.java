package pl.mors.participant.ranking;

import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import pl.mors.participant.application.RecruitmentApplication;

/**
 * Which state of a list somebody looked at: the same as long as everything stands that its decisions would rest on. Source: what is
 * approved is the list that was read.
 */
final class ListVersion {

    private ListVersion() {}

    static String of(RankedRound ranked) {
        var read = new StringBuilder().append(ranked.free());
        for (var line : ranked.lines()) {
            read.append('\n').append(line.position()).append(' ').append(line.outcome());
            read.append(' ').append(line.standing().points());
            read.append(' ').append(line.standing().priorities());
            append(read, line.application());
        }
        for (var kept : ranked.kept()) {
            read.append('\n').append(kept.hindrances());
            append(read, kept.application());
        }
        return UUID.nameUUIDFromBytes(read.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** Collections in an order of their own, so that the same application always reads the same. */
    private static void append(StringBuilder read, RecruitmentApplication application) {
        var decision = application.decision();
        var eligibility = application.eligibility();
        read.append(' ').append(application.number());
        read.append(' ').append(application.submittedAt());
        read.append(' ').append(new TreeMap<>(application.answers()));
        read.append(' ').append(new TreeSet<>(application.groups()));
        read.append(' ').append(application.delivered());
        read.append(' ').append(application.check());
        read.append(' ').append(application.admitted());
        read.append(' ').append(application.withdrawal());
        read.append(' ').append(eligibility == null ? null : eligibility.check());
        read.append(' ').append(decision == null ? null : decision.id());
    }
}
