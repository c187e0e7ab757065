package pl.mors.activity.signup;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.SignUpUrls;
import pl.mors.activity.meeting.AboutGroup;
import pl.mors.activity.signup.PublicSignUps.PublicGroup;
import pl.mors.identity.PublicOrganisation;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/**
 * Signing up for a group.
 *
 * @param about what the group is, and when it meets
 * @param wish what can be asked for; none when the group takes nobody
 * @param codes by which it will be withdrawn, one for each who can be on it; made with the form, so that a form sent twice arrives once
 */
public record SignUpPage(
        PublicOrganisation organisation,
        PublicGroup group,
        AboutGroup about,
        @Nullable SignUpWish wish,
        Form form,
        List<String> codes) {

    public static final String WISH = "prosba";

    public String action() {
        return SignUpUrls.signUp(organisation.address(), group.id());
    }

    public String withdrawHref() {
        return SignUpUrls.withdraw(organisation.address());
    }

    public String title() {
        return Texts.t(isCall() ? "activity.signup.title.call" : "activity.signup.title", group.name());
    }

    /** Whether it need not be asked who is signed up: the group takes no minors. */
    public boolean isForAdults() {
        return group.isForAdults();
    }

    /** Whether their age is asked, instead of whether they are minors. */
    public boolean asksAge() {
        return group.asksAge();
    }

    public boolean isTogether() {
        return SignedUpTogether.isAnybodyOn(form) || form.has(SignedUpTogether.GUARDIAN_AGREES, "true");
    }

    /** Of those who can be signed up with the first one. */
    public List<Integer> numbers() {
        return SignedUpTogether.numbers();
    }

    public String guardianAgrees() {
        return SignedUpTogether.GUARDIAN_AGREES;
    }

    public boolean isCall() {
        return wish == SignUpWish.CALL;
    }

    public String trapField() {
        return SignUpForm.TRAP;
    }

    public List<Option> who() {
        return List.of(
                Option.of(SignUpForm.ADULT, Texts.t("activity.signup.who.adult")),
                Option.of(SignUpForm.MINOR, Texts.t("activity.signup.who.minor")));
    }

    public String adult() {
        return SignUpForm.ADULT;
    }

    public String minor() {
        return SignUpForm.MINOR;
    }

    public int days() {
        return SignUpTerm.DAYS_UNANSWERED;
    }
}
