package pl.mors.activity.badge;

import org.jspecify.annotations.Nullable;
import pl.mors.activity.badge.BadgePaper.Badge;
import pl.mors.platform.Coded;
import pl.mors.platform.text.Texts;

/** How much of a family name stands on a badge: whoever wears it shows it to everybody. */
public enum BadgeNames implements Coded {
    INITIAL,
    WHOLE;

    /** The one that an address names, or the one that says less. */
    static BadgeNames asked(@Nullable String word) {
        return Coded.find(BadgeNames.class, word).orElse(INITIAL);
    }

    Badge badge(String givenName, String familyName) {
        return new Badge(givenName, of(familyName), familyName + " " + givenName);
    }

    private String of(String familyName) {
        return switch (this) {
            case INITIAL -> familyName.substring(0, familyName.offsetByCodePoints(0, 1)) + ".";
            case WHOLE -> familyName;
        };
    }

    public String label() {
        return Texts.t("activity.badge.names." + this);
    }
}
