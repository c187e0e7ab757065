package pl.mors.activity.trip;

import java.util.List;
import pl.mors.activity.session.SessionQueries.SessionDetails;
import pl.mors.platform.web.Form;

/**
 * Somebody who could go along, and what their right to it rests on.
 *
 * @param refusals why they cannot, as keys
 * @param mayOverride whether the reader may go on with a reason
 */
public record TripPlacePage(
        Form form,
        SessionDetails session,
        TripFile file,
        Traveller traveller,
        List<Presence> presences,
        List<String> refusals,
        boolean mayOverride) {

    /**
     * A presence that counts.
     *
     * @param group empty where the reader may not know who is in it
     */
    public record Presence(String when, String group) {}
}
