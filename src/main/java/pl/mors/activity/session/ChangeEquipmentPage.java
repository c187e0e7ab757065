package pl.mors.activity.session;

import org.jspecify.annotations.Nullable;
import pl.mors.activity.session.SessionQueries.SessionDetails;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;

/**
 * Giving a session other equipment.
 *
 * @param problem why it was not done
 * @param clash what has it at that time
 * @param present a sentence of what the session has by now, where somebody else changed it since it was read
 */
public record ChangeEquipmentPage(
        Form form,
        SessionDetails session,
        EquipmentChoice equipment,
        @Nullable Notice problem,
        @Nullable ClashText clash,
        @Nullable String present) {

    ChangeEquipmentPage with(Notice why) {
        return new ChangeEquipmentPage(form, session, equipment, why, null, null);
    }

    ChangeEquipmentPage with(ClashText why) {
        return new ChangeEquipmentPage(form, session, equipment, null, why, null);
    }

    ChangeEquipmentPage asStale(String presentWords) {
        return new ChangeEquipmentPage(
                form, session, equipment, Notice.warning("activity.session.stale"), null, presentWords);
    }
}
