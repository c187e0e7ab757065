package pl.mors.activity.remote;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import pl.mors.activity.attendance.Sheet;
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
        SERVICE_NOT_NAMED,
        /** It counts, but came from another address than the one known of the person: somebody has to look. */
        OTHER_SENDER;

        public String textKey() {
            return "activity.remote.gap." + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @param minutes of the class for which presence is proved
     * @param late minutes from its beginning until the first that is proved; none where it is within the grace
     * @param leftEarly minutes from the last that is proved until its end; none where it is within the grace
     * @param gaps why no more is proved, or what somebody has to look at
     */
    public record ProvedTime(Proof proof, int minutes, int late, int leftEarly, Set<Gap> gaps) {

        private static ProvedTime none(Set<Gap> gaps) {
            return new ProvedTime(Proof.NOT_PROVED, 0, 0, 0, gaps);
        }

        public boolean isProved() {
            return proof != Proof.NOT_PROVED;
        }

        /** Whether presence may be proposed without anybody having looked. */
        public boolean isBeyondDoubt() {
            return proof == Proof.PRESENT && gaps.isEmpty();
        }

        /** Whether somebody recorded as present with these minutes missed is recorded with no more than is proved. */
        boolean covers(TimeRange session, int lateMinutes, int leftEarlyMinutes, RemoteTerms terms) {
            return switch (proof) {
                case PRESENT -> true;
                case PARTLY ->
                    lateMinutes >= late
                            && leftEarlyMinutes >= leftEarly
                            && session.duration()
                                            .minusMinutes((long) lateMinutes + leftEarlyMinutes + minutes)
                                            .compareTo(terms.grace())
                                    <= 0;
                case NOT_PROVED -> false;
            };
        }
    }

    /** The time of a class that somebody's stays cover, from its first moment to its last. */
    private record Covered(Instant first, Instant last, Duration time) {

        Duration between() {
            return Duration.between(first, last).minus(time);
        }
    }

    private RemotePresence() {}

    /** What a person's stays and e-mails prove; the better of the two. */
    static ProvedTime of(TimeRange session, List<Stay> stays, List<PresenceMail> mails, RemoteTerms terms) {
        var logged = provedTime(session, stays, terms.grace(), Set.of());
        if (logged.proof() == Proof.PRESENT || mails.isEmpty()) {
            return logged;
        }
        var written = byMails(session, mails, terms.grace());
        return written.minutes() > logged.minutes() || !logged.isProved() ? written : logged;
    }

    private static ProvedTime byMails(TimeRange session, List<PresenceMail> mails, Duration grace) {
        var gaps = EnumSet.noneOf(Gap.class);
        var start = counting(Moment.START, session.from(), mails, grace, gaps);
        var end = counting(Moment.END, session.to(), mails, grace, gaps);
        if (start.isEmpty() || end.isEmpty()) {
            return ProvedTime.none(gaps);
        }
        return provedTime(session, List.of(new Stay(start.get(), end.get())), grace, gaps);
    }

    /** When the e-mail of a moment was sent, if one counts; what is wrong goes to the gaps. */
    private static Optional<Instant> counting(
            Moment moment, Instant due, List<PresenceMail> mails, Duration grace, Set<Gap> gaps) {
        var sent = mails.stream().filter(mail -> mail.moment() == moment).toList();
        if (sent.isEmpty()) {
            gaps.add(moment == Moment.START ? Gap.START_MISSING : Gap.END_MISSING);
        }
        for (var mail : sent) {
            if (mail.collective()) {
                gaps.add(Gap.COLLECTIVE);
            } else if (!mail.namesService()) {
                gaps.add(Gap.SERVICE_NOT_NAMED);
            } else if (Duration.between(due, mail.sentAt()).abs().compareTo(grace) > 0) {
                gaps.add(Gap.SENT_AT_OTHER_TIME);
            } else {
                if (!mail.ownAddress()) {
                    gaps.add(Gap.OTHER_SENDER);
                }
                return Optional.of(mail.sentAt());
            }
        }
        return Optional.empty();
    }

    private static ProvedTime provedTime(TimeRange session, List<Stay> stays, Duration grace, Set<Gap> gaps) {
        var within = within(session, stays).filter(covered -> covered.time().toMinutes() > 0);
        if (within.isEmpty()) {
            return ProvedTime.none(EnumSet.of(Gap.NO_TRACE));
        }
        var covered = within.get();
        var late = Duration.between(session.from(), covered.first());
        var leftEarly = Duration.between(covered.last(), session.to());
        // What is missed at the beginning does not make up for the end, nor the other way round.
        boolean whole = late.compareTo(grace) <= 0
                && leftEarly.compareTo(grace) <= 0
                && covered.between().compareTo(grace) <= 0;
        return new ProvedTime(
                whole ? Proof.PRESENT : Proof.PARTLY,
                (int) covered.time().toMinutes(),
                beyond(grace, late),
                beyond(grace, leftEarly),
                gaps);
    }

    /** What was missed, in minutes; nothing where it is within the grace. */
    private static int beyond(Duration grace, Duration missed) {
        return missed.compareTo(grace) <= 0 ? 0 : (int) Math.min(missed.toMinutes(), Sheet.MOST_MINUTES);
    }

    /** The time of the class that the stays cover; what two of them share counts once. */
    private static Optional<Covered> within(TimeRange session, List<Stay> stays) {
        var covered = Duration.ZERO;
        Instant first = null;
        var until = session.from();
        for (var stay :
                stays.stream().sorted(Comparator.comparing(Stay::joinedAt)).toList()) {
            var from = stay.joinedAt().isAfter(until) ? stay.joinedAt() : until;
            var to = stay.leftAt().isBefore(session.to()) ? stay.leftAt() : session.to();
            if (from.isBefore(to)) {
                first = first == null ? from : first;
                covered = covered.plus(Duration.between(from, to));
                until = to;
            }
        }
        return first == null ? Optional.empty() : Optional.of(new Covered(first, until, covered));
    }
}
