package pl.mors.activity.remote;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import pl.mors.activity.remote.PresenceMail.Moment;
import pl.mors.calendar.TimeRange;

/**
 * R19: who takes part in a remote class is proved by the times of their log-ins and log-outs, or by two e-mails of their own a day, one
 * at the start and one at the end, each with sender, time and full name of the service. A collective e-mail afterwards proves nothing.
 * Source: elist-1 and elist-2 in pal-services 2.5 (Łódź region, from 1.5.2021).
 */
public final class RemotePresence {

    /** What is proved. */
    public enum Proof {
        PRESENT,
        PARTLY,
        NOT_PROVED;

        public String textKey() {
            return "activity.remote.proof." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Why an e-mail does not count, or what is missing. */
    public enum Gap {
        NO_TRACE,
        START_MISSING,
        END_MISSING,
        /** Sent when the class had not begun, or was over, for longer than the grace. */
        SENT_AT_OTHER_TIME,
        COLLECTIVE,
        SERVICE_NOT_NAMED;

        public String textKey() {
            return "activity.remote.gap." + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @param minutes of the class for which presence is proved
     * @param gaps why no more is proved; none where it is proved
     */
    public record Finding(Proof proof, int minutes, Set<Gap> gaps) {

        public boolean isProved() {
            return proof != Proof.NOT_PROVED;
        }
    }

    private RemotePresence() {}

    /** What a person's stays and e-mails prove; the better of the two. */
    static Finding of(
            TimeRange session, String serviceName, List<Stay> stays, List<PresenceMail> mails, RemoteTerms terms) {
        var logged = finding(session, within(session, stays), terms.grace());
        if (logged.proof() == Proof.PRESENT || mails.isEmpty()) {
            return logged;
        }
        var written = byMails(session, serviceName, mails, terms.grace());
        return written.minutes() > logged.minutes() || !logged.isProved() ? written : logged;
    }

    private static Finding byMails(TimeRange session, String serviceName, List<PresenceMail> mails, Duration grace) {
        var gaps = EnumSet.noneOf(Gap.class);
        var start = counting(Moment.START, session.from(), serviceName, mails, grace, gaps);
        var end = counting(Moment.END, session.to(), serviceName, mails, grace, gaps);
        if (start.isEmpty() || end.isEmpty()) {
            return new Finding(Proof.NOT_PROVED, 0, gaps);
        }
        return finding(session, within(session, List.of(new Stay(start.get(), end.get()))), grace);
    }

    /** When the e-mail of a moment was sent, if one counts; what is wrong goes to the gaps. */
    private static Optional<Instant> counting(
            Moment moment, Instant due, String serviceName, List<PresenceMail> mails, Duration grace, Set<Gap> gaps) {
        var sent = mails.stream().filter(mail -> mail.moment() == moment).toList();
        if (sent.isEmpty()) {
            gaps.add(moment == Moment.START ? Gap.START_MISSING : Gap.END_MISSING);
        }
        for (var mail : sent) {
            if (mail.collective()) {
                gaps.add(Gap.COLLECTIVE);
            } else if (!isSame(mail.serviceName(), serviceName)) {
                gaps.add(Gap.SERVICE_NOT_NAMED);
            } else if (Duration.between(due, mail.sentAt()).abs().compareTo(grace) > 0) {
                gaps.add(Gap.SENT_AT_OTHER_TIME);
            } else {
                return Optional.of(mail.sentAt());
            }
        }
        return Optional.empty();
    }

    private static boolean isSame(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static Finding finding(TimeRange session, Duration there, Duration grace) {
        int minutes = (int) there.toMinutes();
        if (minutes == 0) {
            return new Finding(Proof.NOT_PROVED, 0, EnumSet.of(Gap.NO_TRACE));
        }
        // Whoever comes late and leaves early within the grace has missed at most twice as much.
        boolean whole = there.plus(grace.multipliedBy(2)).compareTo(session.duration()) >= 0;
        return new Finding(whole ? Proof.PRESENT : Proof.PARTLY, minutes, Set.of());
    }

    /** The time of the class that the stays cover; what two of them share counts once. */
    private static Duration within(TimeRange session, List<Stay> stays) {
        var covered = Duration.ZERO;
        var until = session.from();
        for (var stay :
                stays.stream().sorted(Comparator.comparing(Stay::joinedAt)).toList()) {
            var from = stay.joinedAt().isAfter(until) ? stay.joinedAt() : until;
            var to = stay.leftAt().isBefore(session.to()) ? stay.leftAt() : session.to();
            if (from.isBefore(to)) {
                covered = covered.plus(Duration.between(from, to));
                until = to;
            }
        }
        return covered;
    }
}
