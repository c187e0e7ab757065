package pl.mors.activity.remote;

import java.time.Instant;
import pl.mors.platform.Coded;

/**
 * An e-mail by which somebody says that they are there.
 *
 * @param sender the address that it came from
 * @param serviceName the name of the service as it stands in the e-mail
 * @param collective whether the same sender wrote at this end of the class for somebody else, too, in whatever minute
 * @param ownAddress whether the sender is the address that is known of the person
 */
public record PresenceMail(
        Moment moment, String sender, Instant sentAt, String serviceName, boolean collective, boolean ownAddress) {

    /** Which of the two e-mails of the day it is. */
    public enum Moment implements Coded {
        START,
        END;

        public String textKey() {
            return "activity.remote.mail." + code();
        }
    }
}
