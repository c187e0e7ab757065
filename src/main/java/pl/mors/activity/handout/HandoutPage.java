package pl.mors.activity.handout;

import java.util.Arrays;
import java.util.List;
import pl.mors.activity.HandoutUrls;
import pl.mors.activity.session.SessionQueries.SessionDetails;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Link;
import pl.mors.platform.web.Option;

/**
 * Who receives what at a session.
 *
 * @param canTick whether its day has come
 * @param people empty when the reader may not know who is in the group
 */
public record HandoutPage(
        Form form,
        SessionDetails session,
        HandoutKind kind,
        boolean mayKnowNames,
        boolean canTick,
        List<Option> people) {

    static final String RECEIVED = "received";

    /** Who was ticked when the page was shown: only what differs from it was changed on this page. */
    static final String RECEIVED_BEFORE = "receivedBefore";

    public List<String> receivedBefore() {
        return form.values(RECEIVED_BEFORE);
    }

    public List<Link> kinds() {
        return Arrays.stream(HandoutKind.values())
                .map(one -> new Link(one.label(), HandoutUrls.session(session.id(), one.code()), one == kind))
                .toList();
    }
}
