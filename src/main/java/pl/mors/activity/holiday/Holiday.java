package pl.mors.activity.holiday;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.GroupId;
import pl.mors.platform.text.Texts;

/**
 * A holiday activity of a group.
 *
 * @param dueOn the last day on which a notification is in time
 * @param notified none where nobody said that it was
 */
public record Holiday(
        GroupId group,
        String groupName,
        LocalDate first,
        LocalDate last,
        HolidayForm form,
        LocalDate dueOn,
        @Nullable Notified notified) {

    /** When the superintendent was told, and under which number. */
    public record Notified(UUID id, LocalDate on, String number) {}

    public boolean isToNotify() {
        return notified == null;
    }

    /** What a page says where such days are planned. */
    public String sentence() {
        return notified == null
                ? Texts.t("activity.holiday.to-notify", first, last, form.label(), dueOn)
                : Texts.t("activity.holiday.notified", first, last, notified.on(), notified.number());
    }
}
