package pl.mors.activity.remote;

import pl.mors.activity.session.SessionQueries.SessionDetails;
import pl.mors.platform.web.Form;

/** Taking back a report or an e-mail that was recorded by mistake. */
public record TakeTraceBackPage(Form form, SessionDetails session, RecordedTrace trace) {}
