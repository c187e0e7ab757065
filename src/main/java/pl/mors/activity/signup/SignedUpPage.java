package pl.mors.activity.signup;

import pl.mors.activity.SignUpUrls;
import pl.mors.identity.PublicOrganisation;

/**
 * What was asked for arrived.
 *
 * @param shown the code, in groups
 */
public record SignedUpPage(PublicOrganisation organisation, String shown, String code) {

    public String withdrawHref() {
        return SignUpUrls.withdraw(organisation.address()) + "?" + SignUpUrls.CODE + "=" + code;
    }
}
