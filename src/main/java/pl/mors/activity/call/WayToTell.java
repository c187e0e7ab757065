package pl.mors.activity.call;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.call.Concerned.Guardian;

/**
 * How somebody is told of a change: by the messages that they agreed to, and otherwise by a call. Instead of a minor the guardians are
 * written to, where contact was agreed to for the minor, and otherwise called. Who
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
     * @param minor whether guardians act for them
     * @param guardians who acts for a minor
     * @param toPhone the answer that they gave, or that was given for a minor; likewise to e-mail
     * @param mails whether e-mail goes out at all
     * @param texts whether text messages go out at all
     */
    record Reach(
            boolean minor,
            List<Guardian> guardians,
            @Nullable String phone,
            @Nullable String email,
            Consent toPhone,
            Consent toEmail,
            boolean mails,
            boolean texts) {

        Reach {
            guardians = List.copyOf(guardians);
        }

        private Stream<@Nullable String> emails() {
            return minor ? guardians.stream().map(Guardian::email) : Stream.of(email);
        }

        private Stream<@Nullable String> phones() {
            return minor ? guardians.stream().map(Guardian::phone) : Stream.of(phone);
        }
    }

    private WayToTell() {}

    /** The messages to send; none where a call has to do. */
    static Set<Channel> messages(Reach reach) {
        var channels = EnumSet.allOf(Channel.class);
        channels.removeIf(channel -> addresses(reach, channel).isEmpty());
        return channels;
    }

    /** Where to one kind of message goes, each address once. */
    static List<String> addresses(Reach reach, Channel channel) {
        return switch (channel) {
            case EMAIL -> reach.mails() && reach.toEmail() == Consent.GIVEN ? each(reach.emails()) : List.<String>of();
            case SMS ->
                reach.texts() && reach.toPhone() == Consent.GIVEN
                        ? each(reach.phones()).stream()
                                .filter(WayToTell::isMobile)
                                .toList()
                        : List.<String>of();
        };
    }

    private static List<String> each(Stream<@Nullable String> addresses) {
        return addresses.flatMap(Stream::ofNullable).distinct().toList();
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
