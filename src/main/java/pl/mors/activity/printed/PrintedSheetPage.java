package pl.mors.activity.printed;

import java.util.List;
import pl.mors.activity.child.ChildQueries.PickUp;
import pl.mors.activity.printed.PrintedSheetQueries.Printed;
import pl.mors.activity.printed.PrintedSheetQueries.ScannedPage;
import pl.mors.activity.session.SessionQueries.SessionDetails;

/**
 * The paper sheets of a session.
 *
 * @param mayKnowNames whether the reader may know who is in the group; without that there is nothing to print
 * @param scans pages that came back signed
 * @param pickUps who may pick up whom, for who leads the group
 */
public record PrintedSheetPage(
        SessionDetails session,
        boolean mayKnowNames,
        List<Printed> printed,
        List<ScannedPage> scans,
        List<PickUp> pickUps) {}
