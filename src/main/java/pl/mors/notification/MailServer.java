package pl.mors.notification;

/** The server that takes e-mail, of the configuration ({@code spring.mail.*}); without one, messages wait in the outbox. */
public interface MailServer {

    /** Whether messages reach anybody; where they don't, people have to be told in another way. */
    boolean isSet();
}
