package pl.mors.participant.notice;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.person.NoticeId;
import pl.mors.person.PrivacyNotice;

/** Writes information clauses: a draft as often as somebody likes, and from it a version that stays once somebody was given it. */
@Service
@Transactional
public class WriteNotice {

    /** What became of a new version. */
    public sealed interface Outcome {}

    public record Added(NoticeId id, int version) implements Outcome {}

    /** Somebody else has added a version or saved the draft since; nothing was stored. */
    public record Stale() implements Outcome {}

    public record Refused(VersionDay.Refusal reason) implements Outcome {}

    /** It says what the version before it says, so nobody would have to be told anything. */
    public record SameText() implements Outcome {}

    private final NoticeVersionRepository repository;
    private final NoticeVersionQueries known;

    WriteNotice(NoticeVersionRepository repository, NoticeVersionQueries known) {
        this.repository = repository;
        this.known = known;
    }

    /**
     * Keeps the draft.
     *
     * @param seen version of the draft that the writer saw; 0 when there was none
     * @return false when somebody else saved it meanwhile
     */
    boolean saveDraft(@Nullable UUID programme, String body, int seen) {
        return repository.saveDraft(programme, body, seen);
    }

    /**
     * Adds a version, with the next number; its draft is gone then.
     *
     * @param programme whose clause it is; null for the organisation's own
     * @param renews whether whoever was told an earlier version is told this one; the first is told to everybody
     */
    public Outcome add(@Nullable UUID programme, String body, LocalDate validFrom, boolean renews) {
        repository.lock(programme);
        return insert(programme, body, validFrom, renews, known.last(programme));
    }

    /**
     * The same from a page.
     *
     * @param seenVersion of the latest version that the writer saw; 0 when there was none
     * @param seenDraft version of the draft that they saw; 0 when there was none
     */
    Outcome add(
            @Nullable UUID programme,
            String body,
            LocalDate validFrom,
            boolean renews,
            int seenVersion,
            int seenDraft) {
        repository.lock(programme);
        var last = known.last(programme);
        int draft =
                known.draft(programme).map(NoticeVersionQueries.Draft::version).orElse(0);
        return seenVersion == last.map(PrivacyNotice::version).orElse(0) && seenDraft == draft
                ? insert(programme, body, validFrom, renews, last)
                : new Stale();
    }

    private Outcome insert(
            @Nullable UUID programme, String body, LocalDate validFrom, boolean renews, Optional<PrivacyNotice> last) {
        var refusal =
                VersionDay.check(validFrom, last.map(PrivacyNotice::validFrom).orElse(null));
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        if (last.map(PrivacyNotice::body).filter(body::equals).isPresent()) {
            return new SameText();
        }
        int version = last.map(PrivacyNotice::version).orElse(0) + 1;
        var notice = new PrivacyNotice(NoticeId.next(), programme, version, validFrom, renews || version == 1, body);
        repository.insert(notice);
        repository.deleteDraft(programme);
        return new Added(notice.id(), version);
    }
}
