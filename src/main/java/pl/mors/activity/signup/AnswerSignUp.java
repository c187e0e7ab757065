package pl.mors.activity.signup;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.GroupId;
import pl.mors.activity.SignUpEnrolled;
import pl.mors.activity.SignUpInLine;
import pl.mors.activity.signup.SignUpQueries.SignedUp;
import pl.mors.platform.BusinessDate;

/** Records how staff answered a sign-up, and tells whoever left an address. */
@Service
@Transactional
class AnswerSignUp {

    private final SignUpRepository signUps;
    private final SignUpQueries queries;
    private final SignUpMail mail;
    private final BusinessDate date;

    AnswerSignUp(SignUpRepository signUps, SignUpQueries queries, SignUpMail mail, BusinessDate date) {
        this.signUps = signUps;
        this.queries = queries;
        this.mail = mail;
        this.date = date;
    }

    sealed interface Outcome {}

    record Answered(boolean told) implements Outcome {}

    /** It was withdrawn, answered by somebody else, or its time is over. */
    record Gone() implements Outcome {}

    /** It would promise a place, or one in the line, that nobody of this name has. */
    record Unfounded() implements Outcome {}

    /** @param message what staff add to the answer in their own words */
    Outcome answer(GroupId group, SignedUp signedUp, SignUpOutcome outcome, @Nullable String message) {
        return signedUp.bears(outcome)
                ? signUps.lockOpen(group, signedUp.id())
                        .<Outcome>map(arrivedOn -> settle(signedUp, arrivedOn, outcome, message))
                        .orElseGet(Gone::new)
                : new Unfounded();
    }

    /** As the other, of all who signed up together: one answer for all of them, or none. */
    Outcome answerAll(GroupId group, List<SignedUp> together, SignUpOutcome outcome) {
        if (!together.stream().allMatch(one -> one.bears(outcome))) {
            return new Unfounded();
        }
        var answered = together.stream()
                .map(one -> answer(group, one, outcome, null))
                .filter(Answered.class::isInstance)
                .map(Answered.class::cast)
                .toList();
        return answered.isEmpty() ? new Gone() : new Answered(answered.stream().anyMatch(Answered::told));
    }

    /** Puts another answer in the place of one that was given by mistake; whoever was told so is told that it was one. */
    Outcome correct(GroupId group, SignedUp signedUp, SignUpOutcome before, SignUpOutcome outcome) {
        return signedUp.bears(outcome)
                ? signUps.lockAnswered(group, signedUp.id(), before)
                        .<Outcome>map(arrivedOn -> settle(signedUp, arrivedOn, outcome, null))
                        .orElseGet(Gone::new)
                : new Unfounded();
    }

    /** The enrolment is the answer, whatever name the register has. */
    @EventListener
    void on(SignUpEnrolled enrolled) {
        settleOpen(enrolled.group(), enrolled.signUp(), SignUpOutcome.ENROLLED);
    }

    /** So is the place in the line. */
    @EventListener
    void on(SignUpInLine waits) {
        settleOpen(waits.group(), waits.signUp(), SignUpOutcome.LINE);
    }

    private void settleOpen(GroupId group, UUID signUp, SignUpOutcome outcome) {
        queries.find(group, signUp, date.today())
                .ifPresent(signedUp -> signUps.lockOpen(group, signedUp.id())
                        .ifPresent(arrivedOn -> settle(signedUp, arrivedOn, outcome, null)));
    }

    private Answered settle(SignedUp signedUp, LocalDate arrivedOn, SignUpOutcome outcome, @Nullable String message) {
        UUID id = signedUp.id();
        var today = date.today();
        signUps.answer(id, outcome, today, SignUpTerm.ofAnswered(arrivedOn, today));
        var email = signedUp.email();
        if (email == null || !outcome.isTold()) {
            return new Answered(false);
        }
        var before = signedUp.outcome();
        boolean corrects = signedUp.wasToldOtherwise() || (before != null && before.isTold());
        signUps.writtenTo(id, mail.answered(email, signedUp.language(), signedUp.number(), outcome, message, corrects));
        return new Answered(true);
    }
}
