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
        boolean mayWrite) {

    static final int DAYS = 7;

    EquipmentPage with(Notice why) {
        return new EquipmentPage(form, row, today, from, uses, inNeed, why, mayWrite);
    }

    public LocalDate lastDay() {
        return from.plusDays(DAYS - 1);
    }

    public String previousHref() {
        return EquipmentUrls.pieceFrom(row.equipment().id(), from.minusDays(DAYS));
    }

    public String nextHref() {
        return EquipmentUrls.pieceFrom(row.equipment().id(), from.plusDays(DAYS));
    }
}
