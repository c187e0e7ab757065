package pl.mors.activity.printed;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import pl.mors.activity.child.ChildQueries.PickUp;
import pl.mors.activity.handout.HandoutKind;
import pl.mors.activity.printed.PrintedSheetQueries.Printed;
import pl.mors.activity.printed.PrintedSheetQueries.ScannedPage;
import pl.mors.activity.session.SessionQueries.SessionDetails;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/**
 * The paper sheets of a session.
 *
 * @param form what is signed for besides presence: what was chosen for the group before, or typed now
 * @param mayKnowNames whether the reader may know who is in the group; without that there is nothing to print
 * @param enteredAnew whether the session is entered as one that was held, should it have taken place after all
 * @param scans pages that came back signed
 * @param pickUps who may pick up whom, for who leads the group
 */
public record PrintedSheetPage(
        Form form,
        SessionDetails session,
        boolean mayKnowNames,
        boolean enteredAnew,
        List<Printed> printed,
        List<ScannedPage> scans,
        List<PickUp> pickUps) {

    /** The field of what is received. */
    static final String RECEIPTS = "receipts";

    public List<Option> receipts() {
        return Arrays.stream(HandoutKind.values())
                .map(kind -> Option.of(kind.code(), kind.label()))
                .toList();
    }

    /** Whether there is anything to sign for: not where nobody meets. */
    public boolean isPrintable() {
        return session.status().takesPlace();
    }

    /** Key of why no more sheets are printed. */
    public String notPrintedKey() {
        return "activity.printed.not." + session.status().name().toLowerCase(Locale.ROOT);
    }

    public static String signedFor(Printed sheet) {
        return sheet.columns().stream().map(SheetColumn::label).collect(Collectors.joining(", "));
    }
}
