package pl.mors.activity.care;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.Coded;
import pl.mors.platform.text.Texts;

/** Kinds of place that say how many children one of the staff may look after; how many, {@link CareTerms} says. */
public enum CarePlace implements Coded {
    /** Placówka wsparcia dziennego. */
    DAY_SUPPORT,
    /** Wypoczynek w czasie ferii i wakacji. */
    HOLIDAY;

    public String label() {
        return Texts.t("activity.care.place." + code());
    }

    public static List<CarePlace> all() {
        return List.of(values());
    }

    /** @param code none for a place without such a rule */
    public static @Nullable CarePlace ofCode(@Nullable String code) {
        return Coded.find(CarePlace.class, code).orElse(null);
    }
}
