package pl.mors.intake.listing;

import org.jspecify.annotations.Nullable;
import pl.mors.intake.columns.Target;
import pl.mors.intake.listing.Problem.Code;
import pl.mors.reporting.participants.ReportedParticipation.Entry;

/** Reads the situation in which somebody came. */
final class EntryReader {

    private EntryReader() {}

    static @Nullable Entry read(RowCells cells) {
        var education = cells.word(Target.EDUCATION);
        var status = cells.word(Target.LABOUR_STATUS);
        var detail =
                status == null ? null : cells.word(Target.LABOUR_STATUS_DETAIL, text -> Words.detail(status, text));
        var occupation = cells.word(Target.OCCUPATION);
        var endsOn = cells.day(Target.EDUCATION_ENDS_ON);
        if (status != null && Words.leavesRegistrationOpen(cells.text(Target.LABOUR_STATUS))) {
            cells.say(Target.LABOUR_STATUS, Code.REGISTERED_NOT_KNOWN);
        }
        if (education == null || status == null || detail == null) {
            boolean anything = education != null || status != null;
            if (anything && !cells.isBlocked()) {
                cells.say(
                        education == null
                                ? Target.EDUCATION
                                : status == null ? Target.LABOUR_STATUS : detailColumn(cells),
                        Code.INCOMPLETE_ENTRY);
            }
            return null;
        }
        boolean works = status.equals("employed");
        return new Entry(
                education,
                status,
                detail,
                works ? occupation : null,
                works ? cells.textOrNull(Target.EMPLOYER) : null,
                detail.equals("in_education") ? endsOn : null,
                null);
    }

    private static Target detailColumn(RowCells cells) {
        return cells.has(Target.LABOUR_STATUS_DETAIL) ? Target.LABOUR_STATUS_DETAIL : Target.LABOUR_STATUS;
    }
}
