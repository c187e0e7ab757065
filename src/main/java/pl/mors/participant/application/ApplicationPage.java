package pl.mors.participant.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.participant.ParticipationId;
import pl.mors.participant.online.ToldWords;
import pl.mors.participant.ranking.Rankable.Hindrance;
import pl.mors.participant.ranking.ShareLine;
import pl.mors.participant.ranking.Snapshot;
import pl.mors.participant.round.RecruitmentRound;
import pl.mors.platform.web.Form;
import pl.mors.programme.Programme;

/**
 * An application.
 *
 * @param told what the applicant typed on line; nothing for one that staff took in
 * @param awards what each criterion gives: as decided, or as things are
 * @param points their sum
 * @param hindrances what keeps it from the list, as things are; nothing once there is a decision
 * @param lacksCriteria whether it waits for a decision in a round without criteria
 * @param sharesNotKept of groups, as the round's list stands, while it waits for a decision
 * @param admission form of the decision to rank one that came late
 * @param participation of whoever joined since; null before that
 * @param mayChange whether the reader records what happens to applications
 * @param mayOverride whether the reader may have one ranked that came late
 * @param mayDeclare whether the reader takes declarations of participation
 */
public record ApplicationPage(
        Programme programme,
        RecruitmentRound round,
        RecruitmentApplication application,
        List<ToldWords.Line> told,
        List<Snapshot.Award> awards,
        int points,
        List<Hindrance> hindrances,
        boolean lacksCriteria,
        List<ShareLine> sharesNotKept,
        Form admission,
        @Nullable ParticipationId participation,
        boolean mayChange,
        boolean mayOverride,
        boolean mayDeclare) {

    public boolean mayBeDecided() {
        return application.decision() == null && application.withdrawal() == null;
    }

    /** Whether the formal check is made and the eligibility is what it waits for. */
    public boolean waitsForEligibility() {
        return application.check() != null
                && hindrances.stream().anyMatch(ApplicationPage::isOfEligibility)
                && hindrances.stream().noneMatch(one -> one == Hindrance.INCOMPLETE);
    }

    private static boolean isOfEligibility(Hindrance hindrance) {
        return hindrance == Hindrance.ELIGIBILITY_NOT_CHECKED || hindrance == Hindrance.EVIDENCE_MISSING;
    }

    public boolean mayAppeal() {
        return application.decision() != null && application.appeal() == null && application.withdrawal() == null;
    }
}
