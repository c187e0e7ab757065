package pl.mors.activity.care;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.text.Texts;

/** Kinds of place that say how many children one of the staff may look after; how many, {@link CareTerms} says. */
public enum CarePlace {
    /** Placówka wsparcia dziennego. */
    DAY_SUPPORT,
    /** Wypoczynek w czasie ferii i wakacji. */
    HOLIDAY;

    /** As stored with groups. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return Texts.t("activity.care.place." + code());
    }

    public static List<CarePlace> all() {
        return List.of(values());
    }

    /** @param code none for a place without such a rule */
    public static @Nullable CarePlace ofCode(@Nullable String code) {
        return Arrays.stream(values())
                .filter(place -> place.code().equals(code))
                .findFirst()
                .orElse(null);
    }
}
