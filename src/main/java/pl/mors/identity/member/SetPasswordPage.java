package pl.mors.identity.member;

import pl.mors.platform.web.Form;

/** Where somebody sets their password. */
public record SetPasswordPage(Form form, String key, String displayName, String email, String organisationName) {}
