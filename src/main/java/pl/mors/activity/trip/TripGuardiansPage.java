package pl.mors.activity.trip;

import java.util.List;
import pl.mors.activity.session.SessionQueries.SessionDetails;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/** The guardians of a trip, and the form for another. */
public record TripGuardiansPage(
        Form form, SessionDetails session, List<TripGuardian> guardians, List<Option> colleagues) {}
