package pl.mors.identity.signin;

import java.util.List;
import pl.mors.identity.SignedIn;

/** The organisations that one password opens. */
public record OrganisationPage(List<SignedIn> open) {}
