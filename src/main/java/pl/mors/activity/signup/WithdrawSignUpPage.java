package pl.mors.activity.signup;

import pl.mors.activity.SignUpUrls;
import pl.mors.identity.PublicOrganisation;
import pl.mors.platform.web.Form;

/** Withdrawing a sign-up by its code; says nothing of what was asked for. */
public record WithdrawSignUpPage(PublicOrganisation organisation, Form form) {

    public String action() {
        return SignUpUrls.withdraw(organisation.address());
    }
}
