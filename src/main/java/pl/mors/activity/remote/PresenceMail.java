package pl.mors.activity.remote;

import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;
import pl.mors.platform.Coded;

/**
 * An e-mail by which somebody says that they are there.
 *
 * @param sender the address that it came from
 * @param serviceName the name of the service as it stands in the e-mail
 * @param fullName of the service when the e-mail was recorded
 * @param collective whether the same sender wrote at this end of the class for somebody else, too, in whatever minute
 * @param ownAddress whether the sender is the address that is known of the person
 */
public record PresenceMail(
        Moment moment,
        String sender,
        Instant sentAt,
        String serviceName,
        String fullName,
        boolean collective,
        boolean ownAddress) {

    private static final String WITHIN_A_WORD = "[\\p{L}\\p{N}]";

    /** Whether the full name stands in it, also among other words and however it is written. */
    boolean namesService() {
        return Pattern.compile(
                        "(?<!" + WITHIN_A_WORD + ")" + Pattern.quote(plain(fullName)) + "(?!" + WITHIN_A_WORD + ")")
                .matcher(plain(serviceName))
                .find();
    }

    private static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** Which of the two e-mails of the day it is. */
    public enum Moment implements Coded {
        START,
        END;

        public String textKey() {
            return "activity.remote.mail." + code();
        }
    }
}
