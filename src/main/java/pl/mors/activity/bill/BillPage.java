package pl.mors.activity.bill;

import java.util.List;
import pl.mors.activity.bill.BillQueries.BilledSession;
import pl.mors.platform.web.Form;

/** A bill beside the sessions that it is for. */
public record BillPage(Form form, Bill bill, List<BilledSession> sessions, boolean mayWrite) {}
