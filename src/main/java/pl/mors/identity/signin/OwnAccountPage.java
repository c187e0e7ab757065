package pl.mors.identity.signin;

import pl.mors.identity.SignedIn;
import pl.mors.platform.web.Form;

/**
 * One's own account.
 *
 * @param workPhone the number at which one is called about one's work, as a form of its own
 * @param severalOrganisations whether there is another organisation to go to
 */
public record OwnAccountPage(Form form, Form workPhone, SignedIn user, boolean severalOrganisations) {

    /** The form with what is wrong, if anything is. */
    public Form refused() {
        return workPhone.errors().any() ? workPhone : form;
    }
}
