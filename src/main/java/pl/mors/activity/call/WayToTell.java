package pl.mors.activity.call;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How somebody is told of a change: by the messages that they agreed to, and otherwise by a call. A minor's guardian is called. Who
 * refused telephone contact, or took the consent back, is neither called nor sent a text message. Source: the consents to contact, as
 * each person gave them; house rule, since a person who agreed to nothing is still owed the news.
 */
public final class WayToTell {

    /**
     * Numbers of mobile networks in Poland by their first two digits, and any number abroad. Source: national numbering plan for public
     * telephone networks, ranges of mobile networks.
     */
    private static final Pattern MOBILE = Pattern.compile(
            "(?:(?:\\+|00)48)?(?:45|50|51|53|57|60|66|69|72|73|78|79|88)\\d{7}|(?:\\+|00)(?!48)\\d{8,15}");

    private static final Pattern SEPARATORS = Pattern.compile("[\\s().-]");

    /** An answer about one way of contact. */
    enum Consent {
        GIVEN,
        REFUSED,
        NOT_ASKED
    }

    /**
     * How somebody can be reached.
     *
     * @param minor whether a guardian acts for them
     * @param mails whether e-mail goes out at all
     * @param texts whether text messages go out at all
     */
    record Reach(
            boolean minor,
            @Nullable String phone,
            @Nullable String email,
            Consent toPhone,
            Consent toEmail,
            boolean mails,
            boolean texts) {}

    private WayToTell() {}

    /** The messages to send; none where a call has to do. */
    static Set<Channel> messages(Reach reach) {
        var channels = EnumSet.noneOf(Channel.class);
        if (reach.minor()) {
            return channels;
        }
        if (reach.mails() && reach.email() != null && reach.toEmail() == Consent.GIVEN) {
            channels.add(Channel.EMAIL);
        }
        if (reach.texts() && reach.phone() != null && reach.toPhone() == Consent.GIVEN && isMobile(reach.phone())) {
            channels.add(Channel.SMS);
        }
        return channels;
    }

    /** Whether the person's own number may be called. */
    static boolean mayCall(Reach reach) {
        return !reach.minor() && reach.phone() != null && reach.toPhone() != Consent.REFUSED;
    }

    /** Whether text messages reach the number. */
    public static boolean isMobile(String phone) {
        return MOBILE.matcher(SEPARATORS.matcher(phone).replaceAll("")).matches();
    }
}
