package pl.mors.participant.ranking;

import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import pl.mors.participant.RecruitmentRoundId;
import pl.mors.participant.application.ApplicationQueries;
import pl.mors.participant.application.RecruitmentApplication;
import pl.mors.participant.round.RoundQueries;
import pl.mors.platform.NotFound;
import pl.mors.programme.ProgrammeQueries;

/** Puts the protocol of a round together. */
@Component
class Protocols {

    private final ListQueries lists;
    private final RoundQueries rounds;
    private final ApplicationQueries applications;
    private final ProgrammeQueries programmes;

    Protocols(ListQueries lists, RoundQueries rounds, ApplicationQueries applications, ProgrammeQueries programmes) {
        this.lists = lists;
        this.rounds = rounds;
        this.applications = applications;
        this.programmes = programmes;
    }

    /** @throws NotFound while no list of the round was approved */
    ProtocolPage of(RecruitmentRoundId roundId) {
        var round = rounds.get(roundId);
        var criteria = rounds.criteria(roundId);
        var made = lists.of(roundId);
        if (made.isEmpty()) {
            throw new NotFound("a list of round " + roundId);
        }
        var all = applications.of(roundId);
        var reasons = all.stream()
                .filter(application -> application.decision() != null)
                .collect(Collectors.toMap(
                        RecruitmentApplication::number,
                        application ->
                                Objects.requireNonNull(application.decision()).reason()));
        var lines = made.getFirst().lines().stream()
                .map(line -> new ProtocolPage.DecidedLine(
                        line, reasons.getOrDefault(line.number(), ""), Priorities.words(criteria, line.priorities())))
                .toList();
        return new ProtocolPage(
                programmes.byId(round.programme()).orElseThrow(() -> new NotFound("programme " + round.programme())),
                round,
                criteria,
                made.getFirst(),
                made.getLast().madeOn(),
                made.reversed().stream()
                        .map(RecruitmentList::aloneReason)
                        .filter(Objects::nonNull)
                        .toList(),
                all.size(),
                (int) all.stream().filter(RecruitmentApplication::isLate).count(),
                (int) all.stream().filter(one -> one.withdrawal() != null).count(),
                lines);
    }
}
