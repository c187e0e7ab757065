package pl.mors.activity.signup;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.SignUpUrls;
import pl.mors.activity.group.GroupQueries.GroupDetails;
import pl.mors.activity.signup.SignUpQueries.SignedUp;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/**
 * How a sign-up on the site is answered, or an answer put right, with what whoever signed up will be told.
 *
 * @param others who signed up together with them and wait for an answer, too
 */
public record SignUpAnswerPage(Form form, GroupDetails group, SignedUp signedUp, List<SignedUp> others) {

    public static final String OUTCOME = "outcome";
    public static final String CORRECTED = "corrected";
    public static final String ALL = "all";

    /**
     * What whoever signed up is told of an answer.
     *
     * @param outcome to which answer it belongs
     * @param text of the message, or what to say on the telephone
     */
    public record Preview(String outcome, String lead, String text) {}

    public String name() {
        return SignUpsPage.name(signedUp.givenName(), signedUp.familyName());
    }

    /** Whether the answer can be given to all who signed up together. */
    public boolean isTogether() {
        return signedUp.outcome() == null && !others.isEmpty();
    }

    List<SignedUp> all() {
        return Stream.concat(Stream.of(signedUp), others.stream()).toList();
    }

    SignUpAnswerPage refused(String key) {
        return new SignUpAnswerPage(form.refuse(key), group, signedUp, others);
    }

    public String otherNames() {
        return others.stream()
                .map(one -> SignUpsPage.name(one.givenName(), one.familyName()))
                .collect(Collectors.joining(", "));
    }

    public String title() {
        return Texts.t(
                signedUp.outcome() == null ? "activity.signup.answer.title" : "activity.signup.correct.title", name());
    }

    /** Code of the answer that is put right; none of a sign-up that waits for one. */
    public @Nullable String corrected() {
        var outcome = signedUp.outcome();
        return outcome == null ? null : outcome.name();
    }

    /** The answer that stands, in words. */
    public @Nullable String standing() {
        var outcome = signedUp.outcome();
        return outcome == null ? null : outcome.label();
    }

    /** Whether a place, or one in the line, cannot be promised, because nobody of that name has one. */
    public boolean lacksPlace() {
        return !signedUp.bears(SignUpOutcome.ENROLLED) || !signedUp.bears(SignUpOutcome.LINE);
    }

    public List<Option> outcomes() {
        return possible().map(one -> Option.of(one.name(), one.label())).toList();
    }

    private Stream<SignUpOutcome> possible() {
        return Arrays.stream(SignUpOutcome.values()).filter(one -> one != signedUp.outcome() && signedUp.bears(one));
    }

    /** Of those answers of which somebody is told. */
    public List<Preview> previews() {
        return possible()
                .filter(one -> one.isTold() && signedUp.wish() != SignUpWish.CALL)
                .map(this::preview)
                .toList();
    }

    private Preview preview(SignUpOutcome answer) {
        var before = signedUp.outcome();
        boolean corrects = signedUp.wasToldOtherwise() || (before != null && before.isTold());
        return signedUp.email() == null
                ? new Preview(
                        answer.name(),
                        Texts.t("activity.signup.preview.call", answer.label()),
                        SignUpsPage.script(signedUp, answer))
                : new Preview(
                        answer.name(),
                        Texts.t("activity.signup.preview.mail", answer.label()),
                        SignUpMail.preview(signedUp.language(), signedUp.number(), answer, corrects));
    }

    public String action() {
        return SignUpUrls.answer(group.id(), signedUp.id());
    }

    public String backHref() {
        return SignUpUrls.signUps(group.id());
    }
}
