package pl.mors.activity.signup;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.GroupId;
import pl.mors.activity.waiting.PlacesLeft;
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
    private final BusinessDate date;

    SignUp(PlacesLeft places, SignUpRepository signUps, SignUpMail mail, BusinessDate date) {
        this.places = places;
        this.signUps = signUps;
        this.mail = mail;
        this.date = date;
    }

    sealed interface Outcome {}

    record Arrived(SignUpWish wish) implements Outcome {}

    /** In the meantime the group takes something else than the form said, or nothing. */
    record Changed() implements Outcome {}

    /** What the group takes now; empty when it takes nobody. */
    Optional<SignUpWish> offered(GroupId group, boolean hiddenMembership) {
        var today = date.today();
        var left = places.in(group, today, () -> signUps.open(group, today).promised());
        return signUps.open(group, today).all() >= MOST_OPEN
                ? Optional.empty()
                : SignUpWish.offered(hiddenMembership, left);
    }

    /** @param wish what the form offered */
    Outcome send(GroupId group, boolean hiddenMembership, SignUpWish wish, Told told, SignUpCode code) {
        LocalDate today = date.today();
        if (signUps.isKnown(code)) {
            return new Arrived(wish);
        }
        if (!offered(group, hiddenMembership).equals(Optional.of(wish))) {
            return new Changed();
        }
        if (signUps.add(group, wish, told, code, today)) {
            mail.arrived(told, code);
        }
        return new Arrived(wish);
    }

    /** Empty when there was nothing to withdraw; whether it had led to a place or into the line, which stays. */
    Optional<Boolean> withdraw(SignUpCode code) {
        return signUps.withdraw(code);
    }
}
