package pl.mors.participant.ranking;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.participant.RecruitmentRoundId;
import pl.mors.participant.round.RoundQueries;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;

/** Lets the public site show an approved list, from today on. */
@Service
@Transactional
class PublishList {

    private final RankingRepository repository;
    private final ListQueries lists;
    private final RoundQueries rounds;
    private final BusinessDate date;

    PublishList(RankingRepository repository, ListQueries lists, RoundQueries rounds, BusinessDate date) {
        this.repository = repository;
        this.lists = lists;
        this.rounds = rounds;
        this.date = date;
    }

    sealed interface Outcome {}

    record Published() implements Outcome {}

    /** The public site does not show the round, so that nobody would find the list there. */
    record RoundHidden() implements Outcome {}

    /** @throws NotFound when the round has no such list */
    Outcome publish(RecruitmentRoundId round, int number) {
        var today = date.today();
        lists.get(round, number);
        if (!rounds.get(round).isPublishedOn(today)) {
            return new RoundHidden();
        }
        repository.publishList(round, number, today);
        return new Published();
    }
}
