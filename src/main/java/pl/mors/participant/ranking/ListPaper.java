package pl.mors.participant.ranking;

import java.util.List;
import pl.mors.document.Letterhead;
import pl.mors.document.Paper;
import pl.mors.participant.round.RecruitmentRound;

/** An approved list to be put up: the ranking, the reserve list and the rest, by the numbers of applications. */
public record ListPaper(Letterhead head, RecruitmentRound round, String programme, RecruitmentList list) {

    public List<ListLine> accepted() {
        return of(Ranking.Outcome.ACCEPTED);
    }

    public List<ListLine> reserve() {
        return of(Ranking.Outcome.RESERVE);
    }

    /** Those that were refused, and those whose applicants resigned. */
    public List<ListLine> others() {
        return list.lines().stream()
                .filter(line -> line.withdrawn() || line.outcome() == Ranking.Outcome.REFUSED)
                .toList();
    }

    private List<ListLine> of(Ranking.Outcome outcome) {
        return list.lines().stream()
                .filter(line -> !line.withdrawn() && line.outcome() == outcome)
                .toList();
    }

    Paper paper() {
        return Paper.asOf(
                list.madeOn(),
                "participant/ranking/listPaper",
                this,
                "lista-" + list.number() + "-z-" + list.madeOn() + ".pdf");
    }
}
