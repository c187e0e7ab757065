package pl.mors.participant.online;

import java.time.LocalDate;
import java.util.List;
import pl.mors.identity.PublicOrganisation;
import pl.mors.participant.ParticipantUrls;
import pl.mors.participant.ranking.Criterion;
import pl.mors.participant.ranking.RecruitmentList;
import pl.mors.participant.round.RecruitmentRound;

/**
 * A call for participants.
 *
 * @param lists those that are published, the latest first
 */
public record PublicRoundPage(
        PublicOrganisation organisation,
        RecruitmentRound round,
        List<Criterion> criteria,
        List<RecruitmentList> lists,
        LocalDate today) {

    public boolean isOpen() {
        return round.isOpenOn(today);
    }

    public String when() {
        return RoundWords.when(round, today);
    }

    public List<Criterion> priorities() {
        return of(Criterion.Kind.PRIORITY);
    }

    public List<Criterion> scored() {
        return of(Criterion.Kind.POINTS);
    }

    public String roundsHref() {
        return ParticipantUrls.publicRounds(organisation.address());
    }

    public String listHref(RecruitmentList list) {
        return ParticipantUrls.publicList(organisation.address(), round.id(), list.number(), list.madeOn());
    }

    public String applyHref() {
        return ParticipantUrls.ofPublicRound(ParticipantUrls.ONLINE_APPLICATION, organisation.address(), round.id());
    }

    private List<Criterion> of(Criterion.Kind kind) {
        return criteria.stream().filter(criterion -> criterion.kind() == kind).toList();
    }
}
