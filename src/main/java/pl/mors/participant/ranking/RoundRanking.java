package pl.mors.participant.ranking;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.participant.RecruitmentRoundId;
import pl.mors.participant.application.ApplicationQueries;
import pl.mors.participant.application.RecruitmentApplication;
import pl.mors.participant.eligibility.EligibilityTerms;
import pl.mors.participant.round.RecruitmentRound;
import pl.mors.participant.round.RoundQueries;
import pl.mors.platform.BusinessDate;
import pl.mors.programme.Programme;
import pl.mors.programme.ProgrammeQueries;

/** Measures and orders the applications of a round from what is known now. */
@Component
@Transactional(readOnly = true)
class RoundRanking {

    private final RoundQueries rounds;
    private final ApplicationQueries applications;
    private final ProgrammeQueries programmes;
    private final BusinessDate date;

    RoundRanking(RoundQueries rounds, ApplicationQueries applications, ProgrammeQueries programmes, BusinessDate date) {
        this.programmes = programmes;
        this.rounds = rounds;
        this.applications = applications;
        this.date = date;
    }

    RankedRound of(RecruitmentRoundId round) {
        return of(rounds.get(round), rounds.criteria(round));
    }

    RankedRound of(RecruitmentRound round, List<Criterion> criteria) {
        var shares = programmes
                .byId(round.programme())
                .map(programme -> EligibilityTerms.of(programme).shares())
                .orElseThrow();
        return RankedRound.of(round, criteria, shares, applications.of(round.id()), date.today());
    }

    /** What a decision about the application would rest on, as things are. */
    static Snapshot snapshot(
            RankedRound ranked, RecruitmentApplication application, List<Criterion> criteria, Programme programme) {
        var kept = ranked.kept().stream()
                .filter(one -> one.application().id().equals(application.id()))
                .findFirst()
                .map(RankedRound.Kept::hindrances)
                .orElse(List.of());
        var line = ranked.line(application);
        var score = application.score(criteria).orElse(new Score(List.of()));
        var eligibility = application.eligibility();
        var check = application.check();
        return new Snapshot(
                line == null ? null : line.position(),
                application.number(),
                application.submittedAt(),
                score.points(),
                score.priorities(),
                score.awards().stream().map(Snapshot.Award::of).toList(),
                application.groups(),
                kept,
                eligibility == null ? null : eligibility.check(),
                eligibility == null ? List.of() : eligibility.sentences(),
                programme.version().value(),
                application.delivered(),
                check == null ? null : check.checkedOn(),
                check == null ? null : check.by(),
                application.admitted());
    }

    /** The list of numbers, as decided: those who were not ranked come last. */
    static List<ListLine> lines(RankedRound ranked) {
        var lines = new ArrayList<ListLine>();
        for (var line : ranked.lines()) {
            if (line.isDecided()) {
                lines.add(new ListLine(
                        line.position(),
                        line.application().number(),
                        line.standing().priorities(),
                        line.standing().points(),
                        line.outcome(),
                        line.isWithdrawn()));
            }
        }
        for (var kept : ranked.kept()) {
            var decision = kept.application().decision();
            if (decision != null) {
                lines.add(new ListLine(
                        null,
                        kept.application().number(),
                        List.of(),
                        0,
                        decision.outcome(),
                        kept.application().withdrawal() != null));
            }
        }
        return lines;
    }
}
