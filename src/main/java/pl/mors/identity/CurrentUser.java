package pl.mors.identity;

import java.util.Optional;
import java.util.Set;

/** The person behind the running request, and what the policy lets them do. */
public interface CurrentUser {

    Optional<SignedIn> signedIn();

    /**
     * The person at a page that only signed-in people reach.
     *
     * @throws IllegalStateException when nobody is signed in
     */
    default SignedIn get() {
        return signedIn().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    /** The relations that the person's roles give for this action on this class of data; empty when none does. */
    Set<Relation> relations(DataClass data, Action action);

    /** Whether there is anybody on whose data the person may do this. Who only counts may not. */
    default boolean may(DataClass data, Action action) {
        return relations(data, action).stream().anyMatch(relation -> relation != Relation.COUNT);
    }

    /** Whether there are people beside themselves, known by name, on whose data the person may do this. */
    default boolean mayForOthers(DataClass data, Action action) {
        return relations(data, action).stream().anyMatch(relation -> switch (relation) {
            case OWN_GROUP, OWN_AREA, OWN_CASE, SAMPLE, ALL -> true;
            case COUNT, OWN -> false;
        });
    }

    /** Whether the person may do this on everybody's data in the organisation. */
    default boolean mayForEverybody(DataClass data, Action action) {
        return relations(data, action).contains(Relation.ALL);
    }

    /** Whether the person may see figures of this class: whoever counts, or reads more than what is their own. */
    default boolean mayCount(DataClass data) {
        return relations(data, Action.READ).stream().anyMatch(relation -> switch (relation) {
            case COUNT, OWN_GROUP, OWN_AREA, OWN_CASE, SAMPLE, ALL -> true;
            case OWN -> false;
        });
    }
}
