package pl.mors.participant.ranking;

import java.time.LocalDate;
import java.util.List;
import pl.mors.participant.round.RecruitmentRound;
import pl.mors.programme.Programme;

/**
 * The protocol of a round, to be printed and signed: numbers, and nobody's name.
 *
 * @param list the latest
 * @param first the day on which the first list was approved
 * @param aloneReasons why lists were approved by somebody who had made formal checks, too
 * @param applied how many applications there were
 * @param late how many of them came after the last day
 * @param withdrawn how many applicants resigned
 */
public record ProtocolPage(
        Programme programme,
        RecruitmentRound round,
        List<Criterion> criteria,
        RecruitmentList list,
        LocalDate first,
        List<String> aloneReasons,
        int applied,
        int late,
        int withdrawn,
        List<DecidedLine> lines) {

    /** A decision with its reason. */
    public record DecidedLine(ListLine line, String reason, String priorities) {}
}
