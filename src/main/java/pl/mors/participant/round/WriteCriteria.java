package pl.mors.participant.round;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.participant.RecruitmentRoundId;

/** Writes down by what a round's applications are measured; once somebody applied, nothing of it changes. */
@Service
@Transactional
class WriteCriteria {

    private final RoundRepository repository;
    private final RoundQueries rounds;
    private final RoundLock roundLock;

    WriteCriteria(RoundRepository repository, RoundQueries rounds, RoundLock roundLock) {
        this.repository = repository;
        this.rounds = rounds;
        this.roundLock = roundLock;
    }

    sealed interface Outcome {}

    record Written() implements Outcome {}

    record AppliedTo() implements Outcome {}

    /** A criterion of the round has this name. */
    record NameTaken() implements Outcome {}

    Outcome add(RecruitmentRoundId round, NewCriterion criterion) {
        roundLock.take(round);
        if (isTaken(round, criterion.name())) {
            return new NameTaken();
        }
        return change(round, () -> repository.insertCriterion(round, criterion));
    }

    Outcome remove(RecruitmentRoundId round, UUID criterion) {
        return change(round, () -> repository.deleteCriterion(round, criterion));
    }

    /** Adds all criteria of another round that this one has not: repeated calls run by unchanged rules. */
    Outcome copy(RecruitmentRoundId round, RecruitmentRoundId earlier) {
        return change(
                round,
                () -> rounds.criteria(earlier).stream()
                        .map(NewCriterion::like)
                        .filter(criterion -> !isTaken(round, criterion.name()))
                        .forEach(criterion -> repository.insertCriterion(round, criterion)));
    }

    private boolean isTaken(RecruitmentRoundId round, String name) {
        return rounds.criteria(round).stream().anyMatch(other -> other.name().equalsIgnoreCase(name));
    }

    private Outcome change(RecruitmentRoundId round, Runnable work) {
        roundLock.take(round);
        if (!rounds.get(round).mayChange()) {
            return new AppliedTo();
        }
        work.run();
        return new Written();
    }
}
