package pl.mors.person.merge;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.person.MergeHindrance;
import pl.mors.person.PersonId;
import pl.mors.person.PersonQueries;
import pl.mors.platform.NotFound;

/**
 * Makes two records of one human one, in one transaction: what is known of the one goes to the other, and the one that is left points
 * there. Nothing is deleted and nothing copied; {@link UndoMerge} takes them apart.
 */
@Service
@Transactional
public class MergePeople {

    /** What became of it; only {@link Merged} changed anything. */
    public sealed interface Outcome {}

    public record Merged(MergeId id) implements Outcome {}

    public record Refused(MergePair.Refusal reason) implements Outcome {}

    /** Both records hold something of which a human has one. */
    public record Hindered(List<String> sentences) implements Outcome {}

    /** The database found what nobody foresaw, in this table. */
    public record HinderedBy(String table) implements Outcome {}

    private final MergeRepository merges;
    private final PersonQueries people;
    private final ObjectProvider<MergeHindrance> hindrances;

    MergePeople(MergeRepository merges, PersonQueries people, ObjectProvider<MergeHindrance> hindrances) {
        this.merges = merges;
        this.people = people;
        this.hindrances = hindrances;
    }

    /**
     * Merges.
     *
     * @param kept the record that stays
     * @throws NotFound when one of them is none, or was merged before
     */
    public Outcome merge(PersonId kept, PersonId merged, String reason) {
        var refusal =
                MergePair.check(people.get(kept).pesel(), people.get(merged).pesel());
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        var sentences = hindrances(kept, merged);
        if (!sentences.isEmpty()) {
            return new Hindered(sentences);
        }
        var id = MergeId.next();
        return merges.merge(id, kept, merged, reason)
                .<Outcome>map(HinderedBy::new)
                .orElseGet(() -> new Merged(id));
    }

    List<String> hindrances(PersonId kept, PersonId merged) {
        return hindrances.stream()
                .flatMap(source -> source.hindrances(kept, merged).stream())
                .toList();
    }
}
