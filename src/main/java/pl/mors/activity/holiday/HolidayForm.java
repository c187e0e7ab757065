package pl.mors.activity.holiday;

import java.util.Locale;
import pl.mors.platform.text.Texts;

/** How minors spend a break with us, and how many days before the first it has to be notified. */
public enum HolidayForm {
    /** Półkolonie: at home for the night. Source: pal-services 2.2 (pk-14). */
    HALF_DAY(14),
    /** Away with a night. Source: pal-services 2.2 (men-21). */
    AWAY(21);

    private final int daysBefore;

    HolidayForm(int daysBefore) {
        this.daysBefore = daysBefore;
    }

    int daysBefore() {
        return daysBefore;
    }

    public String label() {
        return Texts.t("activity.holiday.form." + name().toLowerCase(Locale.ROOT));
    }
}
