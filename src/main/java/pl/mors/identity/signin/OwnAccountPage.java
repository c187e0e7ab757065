package pl.mors.identity.signin;

import pl.mors.identity.SignedIn;
import pl.mors.platform.web.Form;

/**
 * One's own account.
 *
 * @param severalOrganisations whether there is another organisation to go to
 */
public record OwnAccountPage(Form form, SignedIn user, boolean severalOrganisations) {}
