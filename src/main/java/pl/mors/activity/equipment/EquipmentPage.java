package pl.mors.activity.equipment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.EquipmentUrls;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;

/**
 * Equipment, and which sessions have it in a week.
 *
 * @param from first day of that week
 * @param uses what begins in it, in order of time
 * @param inNeed planned sessions that count on more than there will be
 * @param problem why a change was not done
 * @param stale whether that is because somebody else changed it since it was read
 * @param mayWrite whether the reader may change it
 */
public record EquipmentPage(
        Form form,
        EquipmentRow row,
        LocalDate today,
        LocalDate from,
        List<EquipmentUse> uses,
        List<EquipmentUse> inNeed,
        @Nullable Notice problem,
        boolean stale,
        boolean mayWrite) {

    static final int DAYS = 7;

    EquipmentPage with(Notice why) {
        return new EquipmentPage(form, row, today, from, uses, inNeed, why, false, mayWrite);
    }

    EquipmentPage asStale() {
        return new EquipmentPage(
                form, row, today, from, uses, inNeed, Notice.warning("activity.equipment.stale"), true, mayWrite);
    }

    public LocalDate lastDay() {
        return from.plusDays(DAYS - 1);
    }

    public String previousHref() {
        return EquipmentUrls.oneFrom(row.equipment().id(), from.minusDays(DAYS));
    }

    public String nextHref() {
        return EquipmentUrls.oneFrom(row.equipment().id(), from.plusDays(DAYS));
    }
}
