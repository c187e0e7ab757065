package pl.mors.person.merge;

import pl.mors.person.PersonId;

/** Somebody came to a record that was merged into another, by an old page or a bookmark. */
final class MergedRecord extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient PersonId standsFor;
    private final boolean sent;

    /**
     * Says where to go on.
     *
     * @param sent whether a form was sent, of which nothing was stored
     */
    MergedRecord(PersonId standsFor, boolean sent) {
        super("merged into " + standsFor);
        this.standsFor = standsFor;
        this.sent = sent;
    }

    PersonId standsFor() {
        return standsFor;
    }

    boolean isSent() {
        return sent;
    }
}
