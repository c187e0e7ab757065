package pl.mors.casework.card;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.casework.CardId;
import pl.mors.casework.CaseId;
import pl.mors.casework.cases.SupportCaseQueries;
import pl.mors.identity.MembershipId;
import pl.mors.participant.ParticipantQueries;
import pl.mors.platform.DateRange;
import pl.mors.programme.Programme;
import pl.mors.programme.ProgrammeQueries;

/** Opens a card, or corrects what it grants: the earlier statement stays known as of then. */
@Service
@Transactional
class GrantCard {

    private final CardRepository cards;
    private final CardQueries known;
    private final SupportCaseQueries cases;
    private final ParticipantQueries participants;
    private final ProgrammeQueries programmes;

    GrantCard(
            CardRepository cards,
            CardQueries known,
            SupportCaseQueries cases,
            ParticipantQueries participants,
            ProgrammeQueries programmes) {
        this.cards = cards;
        this.known = known;
        this.cases = cases;
        this.participants = participants;
        this.programmes = programmes;
    }

    /** What is to be granted. */
    record Wanted(MembershipId specialist, int minutes, DateRange period) {}

    sealed interface Outcome {

        record Granted(CardId card) implements Outcome {}

        /** The days are not all the programme's. */
        record OutsideProgramme(DateRange programme) implements Outcome {}

        /** Meetings stand in the calendar of the specialist that the card has now. */
        record SpecialistHasPlans() implements Outcome {}

        /** The same card was opened before: a form that was sent twice. */
        record AlreadyOpen(CardId card) implements Outcome {}

        /** What is planned would not fit any more: plans are refused beyond the hours and days of the card. */
        record PlansLeftOut() implements Outcome {}

        /** Somebody else corrected it since it was read; nothing was stored. */
        record Stale() implements Outcome {}
    }

    Outcome open(CaseId id, String activityKind, Wanted wanted) {
        var of = cases.get(id);
        participants.getForChange(of.participation());
        var programme = programmes.byId(of.programme()).orElseThrow();
        if (!isWithin(wanted.period(), programme)) {
            return new Outcome.OutsideProgramme(programme.period());
        }
        var same = known.of(id).stream()
                .filter(card -> card.activityKind().equals(activityKind) && grants(card, wanted))
                .findFirst();
        if (same.isPresent()) {
            return new Outcome.AlreadyOpen(same.get().id());
        }
        var card = cards.open(of, activityKind);
        cards.grant(card, wanted.specialist(), wanted.minutes(), wanted.period());
        return new Outcome.Granted(card);
    }

    /** @param version of the grant that is corrected */
    Outcome correct(CardId card, UUID version, Wanted wanted) {
        participants.getForChange(known.get(card).participation());
        var before = known.get(card);
        var programme = programmes.byId(before.programme()).orElseThrow();
        if (!isWithin(wanted.period(), programme)) {
            return new Outcome.OutsideProgramme(programme.period());
        }
        if (!before.grant().specialist().equals(wanted.specialist())
                && before.time().planned() > 0) {
            return new Outcome.SpecialistHasPlans();
        }
        if (!before.grant().version().equals(version)) {
            return new Outcome.Stale();
        }
        if (leavesOut(before, wanted)) {
            return new Outcome.PlansLeftOut();
        }
        cards.supersede(version);
        cards.grant(card, wanted.specialist(), wanted.minutes(), wanted.period());
        return new Outcome.Granted(card);
    }

    private static boolean grants(SupportCard card, Wanted wanted) {
        var grant = card.grant();
        return grant.specialist().equals(wanted.specialist())
                && grant.minutes() == wanted.minutes()
                && grant.period().equals(wanted.period());
    }

    private boolean leavesOut(SupportCard before, Wanted wanted) {
        var time = before.time();
        boolean fewer = wanted.minutes() < time.granted() && wanted.minutes() < time.used() + time.planned();
        return time.planned() > 0 && (fewer || cards.hasPlansOutside(before.id(), wanted.period()));
    }

    private static boolean isWithin(DateRange period, Programme programme) {
        var last = period.to();
        return programme.period().contains(period.from())
                && last != null
                && programme.period().contains(last);
    }
}
