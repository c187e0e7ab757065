package pl.mors.notification;

/** The way of e-mail out of this installation. */
public interface EmailSending {

    /** Whether e-mail reaches anybody: while no server is set, messages wait, and people have to be told in another way. */
    boolean isSet();
}
