package pl.mors.participant.online;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.participant.round.RecruitmentRound;
import pl.mors.person.NoticeId;

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

    /** It was saved elsewhere with something else since the form was opened; that is kept. */
    record SavedElsewhere(Draft draft) implements Outcome {}

    /** The round takes no applications now. */
    record Closed() implements Outcome {}

    @Transactional(readOnly = true)
    public Optional<Draft> draft(RecruitmentRound round, DraftKey key) {
        return drafts.find(round.id(), key, moment.now());
    }

    /** @param seen the version of the draft with which the form began */
    Outcome save(RecruitmentRound round, DraftKey key, Map<String, String> typed, String seen) {
        drafts.lock(key);
        var now = moment.now();
        var draft = drafts.find(round.id(), key, now).orElse(null);
        var number = draft == null ? null : draft.number();
        if (number != null) {
            return new Sent(number);
        }
        if (draft != null
                && !draft.typed().equals(typed)
                && !DraftVersion.of(draft.typed()).equals(seen)) {
            return new SavedElsewhere(draft);
        }
        var term = DraftTerm.ofDraft(now, round.terms().closesOn());
        return drafts.save(round.id(), key, typed, term, now) ? new Saved() : new Closed();
    }

    /** @param notice what the applicant was told about their data; null where the centre has written nothing of its own */
    Outcome send(
            RecruitmentRound round,
            DraftKey key,
            Map<String, String> typed,
            String seen,
            Told told,
            @Nullable NoticeId notice) {
        return switch (save(round, key, typed, seen)) {
            case Saved() -> {
                var now = moment.now();
                var number = drafts.send(round.id(), key, told, notice, DraftTerm.ofSent(now), now);
                yield number.isPresent() ? new Sent(number.get()) : new Closed();
            }
            case Sent sent -> sent;
            case SavedElsewhere elsewhere -> elsewhere;
            case Closed closed -> closed;
        };
    }
}
