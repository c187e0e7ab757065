package pl.mors.activity.trip;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.session.SessionQueries.SessionDetails;
import pl.mors.document.Letterhead;
import pl.mors.document.Paper;
import pl.mors.platform.sheet.Sheet;
import pl.mors.platform.text.Texts;

/** Who goes along, as an insurer asks for it: names and dates of birth and nothing else. */
public record InsuranceList(
        Letterhead head,
        SessionDetails session,
        TripFile file,
        List<Traveller> going,
        List<TripGuardian> guardians,
        LocalDate madeOn) {

    private static final String FILE_NAME = "lista-do-ubezpieczenia";

    Paper paper() {
        return Paper.asOf(madeOn, "activity/trip/insurancePaper", this, FILE_NAME + ".pdf");
    }

    static String fileName() {
        return FILE_NAME;
    }

    Sheet sheet() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (var one : going) {
            rows.add(Arrays.asList(rows.size() + 1, one.familyName(), one.givenName(), one.bornOn()));
        }
        for (var one : guardians) {
            rows.add(Arrays.asList(rows.size() + 1, one.familyName(), one.givenName(), one.bornOn()));
        }
        return new Sheet(
                Texts.t("activity.trip.insurance.sheet"),
                List.of(
                        Texts.t("activity.trip.insurance.number"),
                        Texts.t("activity.trip.insurance.family-name"),
                        Texts.t("activity.trip.insurance.given-name"),
                        Texts.t("activity.trip.insurance.born")),
                rows);
    }
}
