package pl.mors.casework.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import pl.mors.calendar.BookRoom;
import pl.mors.calendar.Booking;
import pl.mors.calendar.BookingOutcome;
import pl.mors.calendar.CalendarEntryId;
import pl.mors.calendar.RecordUse;
import pl.mors.calendar.ReleaseEntry;
import pl.mors.calendar.TimeRange;
import pl.mors.casework.CardId;
import pl.mors.casework.MeetingId;
import pl.mors.casework.card.CardQueries;
import pl.mors.casework.card.SupportCard;
import pl.mors.casework.rule.GrantedTime;
import pl.mors.participant.ParticipantQueries;
import pl.mors.participant.Participation;

/**
 * Plans a meeting of a card, says what became of it, or corrects that. A plan beyond the granted hours, outside the card's days, after
 * the exit or against the specialist's calendar is refused; what took place is kept, whatever it is against, and flagged.
 */
@Service
@Transactional
class SaveMeeting {

    private final MeetingRepository meetings;
    private final MeetingQueries known;
    private final CardQueries cards;
    private final ParticipantQueries participants;
    private final BookRoom bookRoom;
    private final RecordUse recordUse;
    private final ReleaseEntry releaseEntry;

    SaveMeeting(
            MeetingRepository meetings,
            MeetingQueries known,
            CardQueries cards,
            ParticipantQueries participants,
            BookRoom bookRoom,
            RecordUse recordUse,
            ReleaseEntry releaseEntry) {
        this.meetings = meetings;
        this.known = known;
        this.cards = cards;
        this.participants = participants;
        this.bookRoom = bookRoom;
        this.recordUse = recordUse;
        this.releaseEntry = releaseEntry;
    }

    /** What somebody says of a meeting. */
    record Said(
            MeetingStatus status,
            TimeRange time,
            MeetingTopic topic,
            boolean signed,
            @Nullable String note) {}

    sealed interface Outcome {

        /**
         * It was stored.
         *
         * @param beyond minutes held beyond what the card grants, now
         * @param afterExit whether it took place after the participant had left
         */
        record Saved(MeetingId id, boolean collided, int beyond, boolean afterExit) implements Outcome {}

        /** @param left minutes that may still be planned */
        record BeyondGrant(int left) implements Outcome {}

        record OutsideCard() implements Outcome {}

        record AfterExit(LocalDate exitedOn) implements Outcome {}

        record Busy(BookingOutcome.Refusal refusal) implements Outcome {}

        /** The same was said before: a form that was sent twice. */
        record AlreadyThere(MeetingId id) implements Outcome {}

        /** The card has another meeting at that time, and nobody is at two at once. */
        record Overlaps(Meeting other) implements Outcome {}

        /** Somebody else corrected it since it was read; nothing was stored. */
        record Stale() implements Outcome {}
    }

    Outcome add(CardId id, Said said) {
        var participation = participants.getForChange(cards.get(id).participation());
        var card = cards.get(id);
        return known.of(id).stream()
                .filter(meeting -> meeting.overlaps(said.time()))
                .findFirst()
                .<Outcome>map(other -> isSame(known.get(other.id()), said)
                        ? new Outcome.AlreadyThere(other.id())
                        : new Outcome.Overlaps(other))
                .orElseGet(() -> save(MeetingId.next(), null, card, participation, said));
    }

    private static boolean isSame(Meeting meeting, Said said) {
        return meeting.time().equals(said.time())
                && meeting.status() == said.status()
                && meeting.topic() == said.topic()
                && meeting.signed() == said.signed()
                && Objects.equals(meeting.note(), said.note());
    }

    /** @param version of the meeting that was read */
    Outcome correct(MeetingId id, UUID version, Said said) {
        var of = known.get(id).card();
        var participation = participants.getForChange(cards.get(of).participation());
        var before = known.get(id);
        if (!before.version().equals(version)) {
            return new Outcome.Stale();
        }
        return known.of(of).stream()
                .filter(meeting -> !meeting.id().equals(id) && said.status() != MeetingStatus.CANCELLED)
                .filter(meeting -> meeting.overlaps(said.time()))
                .findFirst()
                .<Outcome>map(Outcome.Overlaps::new)
                .orElseGet(() -> save(id, before, cards.get(of), participation, said));
    }

    private Outcome save(
            MeetingId id, @Nullable Meeting before, SupportCard card, Participation participation, Said said) {
        var refused = said.status() == MeetingStatus.PLANNED ? refusal(before, card, participation, said) : null;
        if (refused != null) {
            return refused;
        }
        if (before != null) {
            meetings.supersede(before.version());
        }
        var keeps = before != null
                && before.time().equals(said.time())
                && (before.status() == MeetingStatus.CANCELLED) == (said.status() == MeetingStatus.CANCELLED);
        if (before != null && !keeps) {
            releaseEntry.release(before.entry());
        }
        if (before != null && (keeps || said.status() == MeetingStatus.CANCELLED)) {
            return saved(id, before.entry(), false, card, participation, said);
        }
        var specialist = before == null ? card.grant().specialist() : before.specialist();
        var booking = new Booking(said.time(), null, List.of(specialist));
        if (said.status() != MeetingStatus.PLANNED) {
            var use = recordUse.record(booking);
            return saved(id, use.entry(), use.collided(), card, participation, said);
        }
        return switch (bookRoom.book(booking)) {
            case BookingOutcome.Booked booked -> saved(id, booked.entry(), false, card, participation, said);
            case BookingOutcome.Refusal refusal -> {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                yield new Outcome.Busy(refusal);
            }
        };
    }

    private Outcome saved(
            MeetingId id,
            CalendarEntryId entry,
            boolean collided,
            SupportCard card,
            Participation participation,
            Said said) {
        meetings.insert(id, card.id(), entry, said);
        var exit = participation.exitedOn();
        boolean afterExit = said.status() == MeetingStatus.HELD
                && exit != null
                && said.time().day().isAfter(exit);
        return new Outcome.Saved(id, collided, cards.get(card.id()).time().beyond(), afterExit);
    }

    private static @Nullable Outcome refusal(
            @Nullable Meeting before, SupportCard card, Participation participation, Said said) {
        var day = said.time().day();
        var exit = participation.exitedOn();
        if (!card.grant().period().contains(day)) {
            return new Outcome.OutsideCard();
        }
        if (exit != null && day.isAfter(exit)) {
            return new Outcome.AfterExit(exit);
        }
        var time = without(card.time(), before);
        return time.allows((int) said.time().duration().toMinutes()) ? null : new Outcome.BeyondGrant(time.left());
    }

    /** The card's time as if the meeting that is corrected were not there. */
    private static GrantedTime without(GrantedTime time, @Nullable Meeting meeting) {
        if (meeting == null) {
            return time;
        }
        int minutes = (int) meeting.minutes();
        return switch (meeting.status()) {
            case PLANNED -> new GrantedTime(time.granted(), time.used(), time.planned() - minutes);
            case HELD -> new GrantedTime(time.granted(), time.used() - minutes, time.planned());
            case MISSED, CANCELLED -> time;
        };
    }
}
