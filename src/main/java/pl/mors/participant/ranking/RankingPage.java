package pl.mors.participant.ranking;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.mors.participant.application.RecruitmentApplication;
import pl.mors.participant.ranking.Rankable.Hindrance;
import pl.mors.participant.round.RecruitmentRound;
import pl.mors.person.PersonId;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Link;

/**
 * The list of a round as it stands.
 *
 * @param shares of the groups that the programme watches
 * @param lists approved ones, the latest first
 * @param seen whose names the reader sees; null for everybody's
 * @param form of the approval
 * @param version of the list that the reader looks at
 * @param block why nothing can be approved now, in words; null when it can
 * @param asksReason whether the reader made formal checks, so that an approval needs a reason
 * @param mayApprove whether the reader's role approves lists
 * @param mayMoveUp whether a place is free and somebody waits
 */
public record RankingPage(
        RecruitmentRound round,
        List<Criterion> criteria,
        RankedRound ranked,
        List<ShareLine> shares,
        List<RecruitmentList> lists,
        @Nullable Set<PersonId> seen,
        Form form,
        String version,
        @Nullable String block,
        boolean asksReason,
        boolean mayApprove,
        boolean mayMoveUp,
        List<Link> files) {

    /** The name, for readers who may see it. */
    public @Nullable String name(RecruitmentApplication application) {
        var person = application.person();
        return person == null || (seen != null && !seen.contains(person.id())) ? null : person.nameInRegister();
    }

    /** Which priorities are met, in words. */
    public String priorities(RankedRound.Line line) {
        return Priorities.words(criteria, line.standing().priorities());
    }

    /** What stands in the way, in words. */
    public String words(List<Hindrance> hindrances) {
        return HindranceWords.of(hindrances);
    }
}
