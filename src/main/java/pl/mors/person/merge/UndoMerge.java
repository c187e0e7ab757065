package pl.mors.person.merge;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.person.PersonId;
import pl.mors.platform.NotFound;

/**
 * Takes two records apart again: each row that the merge moved goes back, and no other. What was recorded since stays where it was
 * recorded. When a moved row was corrected since, its correction would be left alone, and nothing is done.
 */
@Service
@Transactional
public class UndoMerge {

    /** What became of it. */
    public sealed interface Outcome {}

    public record Undone(PersonId person) implements Outcome {}

    /** A row of this table was corrected since, or a later merge stands in the way. */
    public record ChangedSince(String table) implements Outcome {}

    private final MergeRepository merges;
    private final MergeQueries known;

    UndoMerge(MergeRepository merges, MergeQueries known) {
        this.merges = merges;
        this.known = known;
    }

    /**
     * Undoes.
     *
     * @param kept the record that stayed
     * @throws NotFound when no such merge holds
     */
    public Outcome undo(PersonId kept, MergeId id) {
        var merge = known.of(kept).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("merge " + id + " of " + kept));
        return merges.undo(id).<Outcome>map(ChangedSince::new).orElseGet(() -> new Undone(merge.merged()));
    }
}
