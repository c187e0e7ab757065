package pl.mors.participant.notice;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.person.NoticeId;
import pl.mors.platform.NotFound;

/** Takes a version back that was put in by mistake, as long as nobody was given it; the database keeps that, too. */
@Service
@Transactional
class TakeBackNotice {

    private final NoticeVersionRepository repository;

    TakeBackNotice(NoticeVersionRepository repository) {
        this.repository = repository;
    }

    sealed interface Outcome {}

    record TakenBack() implements Outcome {}

    /** Somebody was given it. */
    record Given() implements Outcome {}

    /** @throws NotFound when there is no such version, or it was taken back before */
    Outcome takeBack(NoticeId id) {
        if (repository.isGiven(id)) {
            return new Given();
        }
        if (!repository.supersede(id)) {
            throw new NotFound("information clause " + id);
        }
        return new TakenBack();
    }
}
