package pl.mors.activity.signup;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.GroupId;
import pl.mors.activity.signup.SignUpQueries.SignedUp;
import pl.mors.platform.BusinessDate;

/** Records how staff answered a sign-up, and tells whoever left an address. */
@Service
@Transactional
class AnswerSignUp {

    private final SignUpRepository signUps;
    private final SignUpMail mail;
    private final BusinessDate date;

    AnswerSignUp(SignUpRepository signUps, SignUpMail mail, BusinessDate date) {
        this.signUps = signUps;
        this.mail = mail;
        this.date = date;
    }

    sealed interface Outcome {}

    record Answered(boolean told) implements Outcome {}

    /** It was withdrawn, answered by somebody else, or its time is over. */
    record Gone() implements Outcome {}

    /** @param message what staff add to the answer in their own words */
    Outcome answer(GroupId group, SignedUp signedUp, SignUpOutcome outcome, @Nullable String message) {
        UUID id = signedUp.id();
        var arrivedOn = signUps.lockOpen(group, id);
        if (arrivedOn.isEmpty()) {
            return new Gone();
        }
        var today = date.today();
        signUps.answer(id, outcome, today, SignUpTerm.ofAnswered(arrivedOn.get(), today));
        var email = signedUp.email();
        if (email == null || !outcome.isTold()) {
            return new Answered(false);
        }
        signUps.writtenTo(id, mail.answered(email, signedUp.language(), outcome, message));
        return new Answered(true);
    }
}
