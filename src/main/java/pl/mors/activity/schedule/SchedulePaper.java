package pl.mors.activity.schedule;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.document.Letterhead;
import pl.mors.document.Paper;
import pl.mors.platform.sheet.Sheet;
import pl.mors.platform.text.Texts;

/** A published version as a paper and as a list for a spreadsheet program; it says what it said on the day of its publication. */
public record SchedulePaper(Letterhead head, String programme, ScheduleVersion version) {

    Paper paper() {
        return new Paper("activity/schedule/schedulePaper", this, fileName() + ".pdf", version.publishedAt());
    }

    Sheet sheet() {
        return new Sheet(
                Texts.t("activity.schedule.sheet"),
                List.of(
                        Texts.t("activity.session.column.day"),
                        Texts.t("activity.session.field.from"),
                        Texts.t("activity.session.field.to"),
                        Texts.t("activity.group.column.name"),
                        Texts.t("activity.session.column.topic"),
                        Texts.t("activity.schedule.column.place"),
                        Texts.t("activity.schedule.column.places"),
                        Texts.t("activity.session.field.facilitator"),
                        Texts.t("activity.session.column.status")),
                version.lines().stream().map(SchedulePaper::row).toList());
    }

    private static List<@Nullable Object> row(ScheduleLine line) {
        return Arrays.asList(
                line.day(),
                Texts.time(line.from()),
                Texts.time(line.to()),
                line.group(),
                line.topic(),
                SchedulePage.place(line),
                line.places(),
                SchedulePage.facilitators(line),
                SchedulePage.status(line));
    }

    /** Names the month and the version. */
    String fileName() {
        return "harmonogram-form-wsparcia-" + version.month() + "-" + version.number();
    }
}
