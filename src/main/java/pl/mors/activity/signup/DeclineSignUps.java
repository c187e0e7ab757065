package pl.mors.activity.signup;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.GroupId;
import pl.mors.activity.signup.SignUpQueries.SignedUp;

/** Declines several sign-ups with the same words; each of those people is told as if it were alone. */
@Service
@Transactional
class DeclineSignUps {

    private final AnswerSignUp answerSignUp;

    DeclineSignUps(AnswerSignUp answerSignUp) {
        this.answerSignUp = answerSignUp;
    }

    /**
     * What became of them; who is in neither was withdrawn or answered by somebody else.
     *
     * @param told who gets a message
     * @param untold who left no address
     */
    record Declined(int told, int untold) {}

    Declined decline(GroupId group, Collection<SignedUp> chosen, @Nullable String message) {
        int told = 0;
        int untold = 0;
        for (var one : chosen) {
            switch (answerSignUp.answer(group, one, SignUpOutcome.DECLINED, message)) {
                case AnswerSignUp.Answered(boolean written) when written -> told++;
                case AnswerSignUp.Answered answered -> untold++;
                case AnswerSignUp.Gone gone -> {}
                case AnswerSignUp.Unfounded unfounded -> {}
            }
        }
        return new Declined(told, untold);
    }
}
