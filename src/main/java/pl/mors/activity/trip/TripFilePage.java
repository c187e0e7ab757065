package pl.mors.activity.trip;

import pl.mors.activity.session.SessionQueries.SessionDetails;
import pl.mors.platform.web.Form;

/** The form of a trip's file. */
public record TripFilePage(Form form, SessionDetails session) {}
