package pl.mors.activity.session;

import java.util.List;
import pl.mors.activity.session.SharedSessionQueries.SharedRow;

/** The sessions that partners share with this organisation. */
public record SharedSessionsPage(List<SharedRow> sessions) {}
