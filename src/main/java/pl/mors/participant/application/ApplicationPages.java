package pl.mors.participant.application;

import java.util.List;
import org.springframework.stereotype.Component;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.participant.ParticipantQueries;
import pl.mors.participant.Participation;
import pl.mors.participant.online.ToldWords;
import pl.mors.participant.ranking.Criterion;
import pl.mors.participant.ranking.RankedRound;
import pl.mors.participant.ranking.RoundShares;
import pl.mors.participant.ranking.Score;
import pl.mors.participant.ranking.Snapshot;
import pl.mors.participant.round.RoundQueries;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.Form;
import pl.mors.programme.ProgrammeQueries;

/** Puts the page of an application together. */
@Component
class ApplicationPages {

    private final ApplicantQueries applicants;
    private final RoundQueries rounds;
    private final ProgrammeQueries programmes;
    private final ParticipantQueries participants;
    private final CurrentUser user;
    private final RoundShares shares;
    private final BusinessDate date;

    ApplicationPages(
            ApplicantQueries applicants,
            RoundQueries rounds,
            ProgrammeQueries programmes,
            ParticipantQueries participants,
            CurrentUser user,
            RoundShares shares,
            BusinessDate date) {
        this.applicants = applicants;
        this.rounds = rounds;
        this.programmes = programmes;
        this.participants = participants;
        this.user = user;
        this.shares = shares;
        this.date = date;
    }

    ApplicationPage page(RecruitmentApplication application, Form admission) {
        var round = rounds.get(application.round());
        var programme =
                programmes.byId(round.programme()).orElseThrow(() -> new NotFound("programme " + round.programme()));
        var person = application.person();
        var criteria = rounds.criteria(round.id());
        var awards = awards(application, criteria);
        boolean mayBeDecided = application.decision() == null && application.withdrawal() == null;
        return new ApplicationPage(
                programme,
                round,
                application,
                ToldWords.lines(applicants.told(application.id())),
                awards,
                awards.stream().mapToInt(Snapshot.Award::points).sum(),
                application.decision() == null ? RankedRound.hindrances(application, date.today()) : List.of(),
                mayBeDecided && criteria.isEmpty(),
                mayBeDecided ? shares.notKept(round, criteria, programme) : List.of(),
                admission,
                person == null
                        ? null
                        : participants
                                .find(person.id(), programme.id())
                                .map(Participation::id)
                                .orElse(null),
                user.may(DataClass.ELIGIBILITY, Action.WRITE),
                user.may(DataClass.ELIGIBILITY, Action.OVERRIDE),
                user.may(DataClass.SENSITIVE, Action.WRITE));
    }

    private static List<Snapshot.Award> awards(RecruitmentApplication application, List<Criterion> criteria) {
        var decision = application.decision();
        return decision == null
                ? application.score(criteria).map(Score::awards).orElse(List.of()).stream()
                        .map(Snapshot.Award::of)
                        .toList()
                : decision.told().awards();
    }
}
