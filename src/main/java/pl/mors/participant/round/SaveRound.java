package pl.mors.participant.round;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.participant.RecruitmentRoundId;
import pl.mors.platform.DateRange;
import pl.mors.programme.Programme;

/** Announces a round, and changes one to which nobody has applied. */
@Service
@Transactional
class SaveRound {

    private final RoundRepository repository;
    private final RoundQueries rounds;
    private final RoundLock roundLock;

    SaveRound(RoundRepository repository, RoundQueries rounds, RoundLock roundLock) {
        this.repository = repository;
        this.rounds = rounds;
        this.roundLock = roundLock;
    }

    sealed interface Outcome {}

    record Saved(RecruitmentRoundId round) implements Outcome {}

    /** A round of the programme has this name. */
    record NameTaken() implements Outcome {}

    /** The programme does not take people on these days. */
    record DaysRefused(RoundDays.Refusal reason, DateRange programme) implements Outcome {}

    /** Somebody applied: the terms stand still. */
    record AppliedTo() implements Outcome {}

    /** Somebody else changed it since it was read; nothing was stored. */
    record Stale() implements Outcome {}

    Outcome announce(Programme programme, RoundTerms terms) {
        var refusal = refusal(programme, terms, null);
        if (refusal != null) {
            return refusal;
        }
        var id = RecruitmentRoundId.next();
        repository.insert(id, programme.id(), terms);
        return new Saved(id);
    }

    /** @param version the version that was read */
    Outcome change(RecruitmentRoundId id, int version, Programme programme, RoundTerms terms) {
        roundLock.take(id);
        if (!rounds.get(id).mayChange()) {
            return new AppliedTo();
        }
        var refusal = refusal(programme, terms, id);
        if (refusal != null) {
            return refusal;
        }
        return repository.update(id, version, terms) ? new Saved(id) : new Stale();
    }

    /** @param day since when the public site shows the round; null takes it off */
    void publish(RecruitmentRoundId id, @Nullable LocalDate day) {
        repository.publish(id, day);
    }

    private @Nullable Outcome refusal(Programme programme, RoundTerms terms, @Nullable RecruitmentRoundId id) {
        if (repository.isTaken(programme.id(), terms.name(), id)) {
            return new NameTaken();
        }
        return RoundDays.check(terms.opensOn(), terms.closesOn(), programme.period())
                .map(reason -> new DaysRefused(reason, programme.period()))
                .orElse(null);
    }
}
