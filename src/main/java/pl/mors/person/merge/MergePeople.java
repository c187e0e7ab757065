package pl.mors.person.merge;

import java.util.List;
import org.jspecify.annotations.Nullable;
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

    /** Somebody told the two apart; whoever merges them all the same says why. */
    public record ToldApart() implements Outcome {}

    /** Both records hold something of which a human has one. */
    public record Hindered(List<String> sentences) implements Outcome {}

    /** The database found what nobody foresaw, in this table. */
    public record HinderedBy(String table) implements Outcome {}

    private final MergeRepository merges;
    private final ToldApartRepository toldApart;
    private final PersonQueries people;
    private final ObjectProvider<MergeHindrance> hindrances;

    MergePeople(
            MergeRepository merges,
            ToldApartRepository toldApart,
            PersonQueries people,
            ObjectProvider<MergeHindrance> hindrances) {
        this.merges = merges;
        this.toldApart = toldApart;
        this.people = people;
        this.hindrances = hindrances;
    }

    /**
     * Merges.
     *
     * @param kept the record that stays
     * @param overruling why the two are one although somebody told them apart; null where nobody did
     * @throws NotFound when one of them is none, or was merged before
     */
    public Outcome merge(PersonId kept, PersonId merged, String reason, @Nullable String overruling) {
        var refusal =
                MergePair.check(people.get(kept).pesel(), people.get(merged).pesel());
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        var sentences = hindrances(kept, merged);
        if (!sentences.isEmpty()) {
            return new Hindered(sentences);
        }
        if (overruling == null && toldApart.stands(kept, merged)) {
            return new ToldApart();
        }
        toldApart.supersede(kept, merged);
        var id = MergeId.next();
        return merges.merge(id, kept, merged, overruling == null ? reason : reason + "\n" + overruling)
                .<Outcome>map(HinderedBy::new)
                .orElseGet(() -> new Merged(id));
    }

    List<String> hindrances(PersonId kept, PersonId merged) {
        return hindrances.stream()
                .flatMap(source -> source.hindrances(kept, merged).stream())
                .toList();
    }
}
