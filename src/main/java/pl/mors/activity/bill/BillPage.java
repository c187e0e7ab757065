package pl.mors.activity.bill;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.BillUrls;
import pl.mors.activity.bill.BillQueries.BilledSession;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Link;

/**
 * A bill beside the sessions that it is for.
 *
 * @param signedHours the leader's signed sheets of those months
 */
public record BillPage(Form form, Bill bill, List<BilledSession> sessions, List<Link> signedHours, boolean mayWrite) {

    /** Where the bill itself is had; null where nobody handed it in. */
    public @Nullable String paperHref() {
        return bill.paper() == null ? null : BillUrls.paper(bill.id());
    }
}
