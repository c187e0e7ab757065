package pl.mors.activity.proof;

import pl.mors.activity.session.SessionQueries.SessionDetails;
import pl.mors.platform.web.Form;

/** Where somebody says why a signature on the glass does not stand. */
public record WithdrawPage(Form form, SessionDetails session, ProofsPage.Row row) {}
