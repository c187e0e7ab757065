package pl.mors.activity.signup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.GroupId;
import pl.mors.activity.signup.SignUpRepository.Withdrawn;
import pl.mors.activity.waiting.PlacesLeft;
import pl.mors.activity.waiting.PlacesLeft.Left;
import pl.mors.notification.Outbox;
import pl.mors.platform.BusinessDate;

/**
 * A resident's request for a group. It gives no place; but of those who are told that there is one no more are told than there are
 * places, whoever sends at the same moment. Runs as the system: a visitor sees no row about people.
 */
@Service
@Transactional
class SignUp {

    /** Waiting for an answer at a time: whoever runs a machine against the form stops here, and residents call. */
    private static final int MOST_OPEN = 200;

    private final PlacesLeft places;
    private final SignUpRepository signUps;
    private final SignUpMail mail;
    private final Outbox outbox;
    private final BusinessDate date;

    SignUp(PlacesLeft places, SignUpRepository signUps, SignUpMail mail, Outbox outbox, BusinessDate date) {
        this.places = places;
        this.signUps = signUps;
        this.mail = mail;
        this.outbox = outbox;
        this.date = date;
    }

    sealed interface Outcome {}

    record Arrived(SignUpWish wish) implements Outcome {}

    /** In the meantime the group takes something else than the form said, or nothing. */
    record Changed() implements Outcome {}

    /**
     * There is a place for one of them and not for all.
     *
     * @param together what all of them can ask for; empty when nothing
     */
    record NotForAll(Optional<SignUpWish> together) implements Outcome {}

    /** What the group takes now; empty when it takes nobody. */
    @Transactional(readOnly = true)
    Optional<SignUpWish> offered(GroupId group, boolean hiddenMembership) {
        var today = date.today();
        return wish(group, hiddenMembership, places.now(group, 1, today, () -> promised(group, today)), 1, today);
    }

    /** Nobody but its leader learns who asked for a call of a group with hidden membership: without one nobody is promised it. */
    private Optional<SignUpWish> wish(GroupId group, boolean hiddenMembership, Left left, int people, LocalDate today) {
        return signUps.open(group, today).all() + people > MOST_OPEN || (hiddenMembership && !signUps.isLed(group))
                ? Optional.empty()
                : SignUpWish.offered(hiddenMembership, left);
    }

    private int promised(GroupId group, LocalDate today) {
        return signUps.open(group, today).promised();
    }

    /**
     * @param wish what the form offered
     * @param people who sign up together, with the same telephone and address; all of them get places or none
     * @param codes one for each of them, in the same order
     */
    Outcome send(GroupId group, boolean hiddenMembership, SignUpWish wish, List<Told> people, List<SignUpCode> codes) {
        LocalDate today = date.today();
        int number = people.size();
        var left = places.in(group, number, today, () -> promised(group, today));
        if (signUps.isKnown(codes.getFirst())) {
            return new Arrived(wish);
        }
        var together = wish(group, hiddenMembership, left, number, today);
        if (!together.equals(Optional.of(wish))) {
            return number > 1 && offered(group, hiddenMembership).equals(Optional.of(wish))
                    ? new NotForAll(together)
                    : new Changed();
        }
        signUps.add(group, wish, people, codes, today);
        mail.arrived(people.getFirst(), codes)
                .ifPresent(message -> codes.forEach(code -> signUps.writtenTo(code, message)));
        return new Arrived(wish);
    }

    /**
     * Deletes it, and the messages about it that have not gone out yet, unless they are about others, too. Empty when there was nothing to withdraw; whether it had led to a
     * place or into the line, which stays.
     */
    Optional<Boolean> withdraw(SignUpCode code) {
        var withdrawn = signUps.withdraw(code);
        withdrawn.ifPresent(one -> one.messages().forEach(outbox::cancel));
        return withdrawn.map(Withdrawn::keepsPlace);
    }
}
