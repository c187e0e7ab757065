package pl.mors.activity.diary;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import pl.mors.activity.DiaryEntryId;
import pl.mors.activity.DiaryText;
import pl.mors.activity.SessionId;
import pl.mors.calendar.TimeRange;
import pl.mors.identity.MembershipId;
import pl.mors.participant.InstitutionId;

/** Writes an entry into one's own diary, corrects it, and says that what was left to do is done. What it said before stays. */
@Service
@Transactional
class WriteEntry {

    /** What an entry says. */
    record Said(
            TimeRange time,
            DiaryKind kind,
            DiaryScope scope,
            @Nullable SessionId session,
            @Nullable InstitutionId institution,
            @Nullable Integer adults,
            @Nullable Integer children,
            DiaryText text,
            @Nullable LocalDate nextUntil) {

        static Said of(DiaryEntry entry) {
            return new Said(
                    entry.time(),
                    entry.kind(),
                    entry.scope(),
                    entry.session(),
                    entry.institution(),
                    entry.adults(),
                    entry.children(),
                    entry.text(),
                    entry.followUp().until());
        }
    }

    /** What became of it. */
    sealed interface Outcome permits Written, Overlaps, Changed {}

    record Written(DiaryEntryId entry) implements Outcome {}

    /** The author did something else at this time: hours are counted once. */
    record Overlaps(DiaryEntry other) implements Outcome {}

    /** The entry was corrected since it was read. */
    record Changed() implements Outcome {}

    private final DiaryRepository repository;
    private final DiaryQueries queries;

    WriteEntry(DiaryRepository repository, DiaryQueries queries) {
        this.repository = repository;
        this.queries = queries;
    }

    Outcome write(MembershipId author, Said said) {
        var entry = repository.open(author);
        return keep(entry, author, said, new FollowUp(said.nextUntil(), null));
    }

    /** @param read the version that was read */
    Outcome correct(DiaryEntry entry, UUID read, Said said) {
        if (!repository.supersede(read)) {
            return new Changed();
        }
        return keep(entry.id(), entry.author(), said, entry.followUp().corrected(said.nextUntil()));
    }

    /**
     * What was left to do is done.
     *
     * @param read the version that was read
     */
    Outcome settle(DiaryEntry entry, UUID read, LocalDate on) {
        if (!repository.supersede(read)) {
            return new Changed();
        }
        var until = entry.followUp().until();
        return keep(entry.id(), entry.author(), Said.of(entry), new FollowUp(until, on));
    }

    private Outcome keep(DiaryEntryId entry, MembershipId author, Said said, FollowUp followUp) {
        if (repository.insert(entry, author, said, followUp)) {
            return new Written(entry);
        }
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return queries.at(said.time(), author, entry)
                .<Outcome>map(Overlaps::new)
                .orElseGet(Changed::new);
    }
}
