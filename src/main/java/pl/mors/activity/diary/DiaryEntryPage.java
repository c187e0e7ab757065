package pl.mors.activity.diary;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.diary.DiaryQueries.Annulled;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Notice;

/**
 * An entry.
 *
 * @param people of the register whom it is about
 * @param before what it said before, the latest first
 * @param mayWrite whether it is the reader's own, and stands
 * @param annulled how it came that it counts no more; none while it does
 * @param problem why what the reader wanted was not stored
 */
public record DiaryEntryPage(
        DiaryEntry entry,
        List<DiaryPerson> people,
        List<DiaryEntry> before,
        LocalDate today,
        boolean mayWrite,
        @Nullable Annulled annulled,
        @Nullable Notice problem) {

    public FollowUp.State state() {
        return entry.followUp().state(today);
    }

    public boolean isToSettle() {
        return mayWrite && (state() == FollowUp.State.OPEN || state() == FollowUp.State.OVERDUE);
    }

    /** That it was annulled, in words. */
    public String annulment() {
        return annulled == null
                ? ""
                : Texts.t("activity.diary.annulled.because", Texts.dateTime(annulled.at()), annulled.because());
    }
}
