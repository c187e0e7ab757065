package pl.mors.activity.signup;

import pl.mors.activity.SignUpUrls;
import pl.mors.identity.PublicOrganisation;

/** A group of the public site that takes no sign-ups now. */
public record ClosedSignUpsPage(PublicOrganisation organisation, String groupName) {

    public String withdrawHref() {
        return SignUpUrls.withdraw(organisation.address());
    }
}
