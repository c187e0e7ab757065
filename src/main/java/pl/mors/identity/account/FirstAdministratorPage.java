package pl.mors.identity.account;

import pl.mors.platform.web.Form;

/** The form behind the one-time link; the key goes with it. */
public record FirstAdministratorPage(Form form, String key) {}
