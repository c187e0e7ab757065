package pl.mors.participant.online;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.participant.round.RecruitmentRound;

/** Keeps what a resident types, and makes an application of it, once however often it is sent. */
@Service
@Transactional
class SendApplication {

    private final DraftRepository drafts;
    private final ArrivalMoment moment;

    SendApplication(DraftRepository drafts, ArrivalMoment moment) {
        this.drafts = drafts;
        this.moment = moment;
    }

    sealed interface Outcome {}

    record Saved() implements Outcome {}

    record Sent(int number) implements Outcome {}

    /** The round takes no applications now. */
    record Closed() implements Outcome {}

    @Transactional(readOnly = true)
    public Optional<Draft> draft(RecruitmentRound round, DraftKey key) {
        return drafts.find(round.id(), key, moment.now());
    }

    Outcome save(RecruitmentRound round, DraftKey key, Map<String, String> typed) {
        var now = moment.now();
        var before = drafts.find(round.id(), key, now).map(Draft::number);
        if (before.isPresent()) {
            return new Sent(before.get());
        }
        var term = DraftTerm.ofDraft(now, round.terms().closesOn());
        return drafts.save(round.id(), key, typed, term, now) ? new Saved() : new Closed();
    }

    Outcome send(RecruitmentRound round, DraftKey key, Map<String, String> typed, Told told) {
        return switch (save(round, key, typed)) {
            case Saved() -> {
                var now = moment.now();
                var number = drafts.send(round.id(), key, told, DraftTerm.ofSent(now), now);
                yield number.isPresent() ? new Sent(number.get()) : new Closed();
            }
            case Sent sent -> sent;
            case Closed closed -> closed;
        };
    }
}
