package pl.mors.participant.ranking;

import java.util.List;
import org.springframework.stereotype.Component;
import pl.mors.document.Paper;
import pl.mors.participant.round.RecruitmentRound;
import pl.mors.platform.NotFound;
import pl.mors.programme.ProgrammeLetterheads;
import pl.mors.programme.ProgrammeQueries;

/** Approved lists as papers: to be put up, and for the public site. */
@Component
public class ListPapers {

    private final ProgrammeQueries programmes;
    private final ProgrammeLetterheads letterheads;

    ListPapers(ProgrammeQueries programmes, ProgrammeLetterheads letterheads) {
        this.programmes = programmes;
        this.letterheads = letterheads;
    }

    public Paper paper(RecruitmentRound round, RecruitmentList list) {
        var programme =
                programmes.byId(round.programme()).orElseThrow(() -> new NotFound("programme " + round.programme()));
        return new ListPaper(
                        letterheads.about(round.id().value(), List.of(programme.id())), round, programme.title(), list)
                .paper();
    }
}
