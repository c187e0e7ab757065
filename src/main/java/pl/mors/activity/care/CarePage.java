package pl.mors.activity.care;

import pl.mors.platform.web.Form;

/** Why a session was held with fewer of the staff than its children needed. */
public record CarePage(Form form, HeldCare held) {}
