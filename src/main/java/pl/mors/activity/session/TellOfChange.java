package pl.mors.activity.session;

import java.util.Collection;
import java.util.Optional;
import pl.mors.activity.SessionId;
import pl.mors.calendar.TimeRange;
import pl.mors.identity.MembershipId;
import pl.mors.notification.SmsParts;

/** Tells whom a changed session concerns, in the transaction of the change. */
public interface TellOfChange {

    /**
     * How many people know by a message, and how many must be called.
     *
     * @param written to whom a message goes out
     * @param toCall who gets none
     */
    record Told(int written, int toCall) {

        /** Nobody was to be told yet. */
        public static final Told NOBODY = new Told(0, 0);

        public Told and(Told others) {
            return new Told(written + others.written, toCall + others.toCall);
        }
    }

    /** Tells of a session and, in the same words, of all that were changed with it. */
    Told tell(SessionId session);

    /**
     * Tells whoever was to lead it, and whoever leads it now instead.
     *
     * @param before who was to lead it, or those that were changed with it
     */
    void tellLeaders(SessionId session, Collection<MembershipId> before);

    /** Notes whoever signed up for the group and may come to it, so that they are told with the others. */
    void noteSignUps(SessionId session);

    /** How long a text message is that says that a session at this time is called off, before its reason; none where none go out. */
    Optional<SmsParts> textBeforeReason(TimeRange time);
}
