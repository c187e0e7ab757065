package pl.mors.activity.trip;

import org.jspecify.annotations.Nullable;
import pl.mors.platform.text.Texts;

/**
 * Whom to call about somebody who travels.
 *
 * @param relation of whom an adult named for an emergency; none of who acts for a minor
 */
public record WhomToCall(String name, @Nullable String relation, String phone) {

    /** Who it is, before the number. */
    public String words() {
        return relation == null
                ? Texts.t("activity.trip.guardian.phone", name)
                : Texts.t("activity.trip.emergency.phone", name, relation);
    }
}
