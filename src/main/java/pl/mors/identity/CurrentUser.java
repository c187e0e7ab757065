package pl.mors.identity;

import java.util.Optional;

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

    /** The widest relation that the person's roles give for this action on this class of data. */
    Relation relation(DataClass data, Action action);

    default boolean may(DataClass data, Action action) {
        return relation(data, action) != Relation.NONE;
    }
}
