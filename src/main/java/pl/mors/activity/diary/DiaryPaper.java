package pl.mors.activity.diary;

import java.time.YearMonth;
import java.util.List;
import pl.mors.document.Letterhead;
import pl.mors.document.Paper;

/** A month of somebody's diary, to be signed and filed. */
public record DiaryPaper(Letterhead head, YearMonth month, String author, List<DiaryEntry> entries) {

    public long minutes() {
        return entries.stream().mapToLong(DiaryEntry::minutes).sum();
    }

    Paper paper() {
        return Paper.asOf(
                month.atEndOfMonth(), "activity/diary/monthPaper", this, "dziennik-organizatora-" + month + ".pdf");
    }
}
