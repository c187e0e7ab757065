package pl.mors.intake.listing;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.mors.intake.columns.Headers;
import pl.mors.intake.columns.Target;
import pl.mors.intake.listing.ListedPerson.ListedInstitution;
import pl.mors.intake.listing.Problem.Code;
import pl.mors.platform.Nip;

/** Reads whose employee or representative somebody is. */
final class InstitutionReader {

    private static final String ROW_OF_INSTITUTION = "instytucja";

    /** What people write into the cell of somebody who comes in their own name. */
    private static final Set<String> NONE = Set.of("", "brak", "nie", "nie dotyczy", "n d", "nd");

    private InstitutionReader() {}

    /** Whether the row tells of an institution itself, as in a file that holds both. */
    static boolean isOfInstitution(RowCells cells) {
        return Headers.fold(cells.text(Target.ROW_KIND)).equals(ROW_OF_INSTITUTION);
    }

    static @Nullable ListedInstitution read(RowCells cells) {
        var typed = cells.text(Target.INSTITUTION);
        var name = NONE.contains(Headers.fold(typed)) ? null : typed;
        var nip = nip(cells);
        return name == null && nip == null ? null : new ListedInstitution(name, nip);
    }

    private static @Nullable String nip(RowCells cells) {
        // The funder's file has an apostrophe before it, so that a spreadsheet keeps the digits.
        var typed = cells.text(Target.INSTITUTION_NIP).replace("'", "");
        if (NONE.contains(Headers.fold(typed))) {
            return null;
        }
        var nip = Nip.parse(typed);
        if (nip.isEmpty()) {
            cells.say(Target.INSTITUTION_NIP, Code.WRONG_NIP);
        }
        return nip.map(Nip::digits).orElse(null);
    }
}
