package pl.mors.platform.text;

import java.util.Locale;

/** Languages of what residents see; staff pages are Polish. */
public enum Language {
    POLISH("pl", "Polski"),
    UKRAINIAN("uk", "Українська"),
    ENGLISH("en", "English");

    private final Locale locale;
    private final String ownName;

    Language(String tag, String ownName) {
        this.locale = Locale.forLanguageTag(tag);
        this.ownName = ownName;
    }

    /** The language of this locale, or Polish where MORS doesn't speak it. */
    public static Language of(Locale locale) {
        for (Language language : values()) {
            if (language.locale.getLanguage().equals(locale.getLanguage())) {
                return language;
            }
        }
        return POLISH;
    }

    public Locale locale() {
        return locale;
    }

    /** BCP 47 tag, as in the html element's lang. */
    public String tag() {
        return locale.toLanguageTag();
    }

    /** The language's name in itself. */
    public String ownName() {
        return ownName;
    }

    /** Which form of a counted noun goes with n: "one", "few" or "many" (CLDR's cardinal rules for whole numbers). */
    String pluralForm(long n) {
        long units = Math.abs(n % 10);
        long tens = Math.abs(n % 100);
        boolean fewEnding = units >= 2 && units <= 4 && (tens < 12 || tens > 14);
        return switch (this) {
            case ENGLISH -> n == 1 ? "one" : "many";
            case POLISH -> n == 1 ? "one" : fewEnding ? "few" : "many";
            case UKRAINIAN -> units == 1 && tens != 11 ? "one" : fewEnding ? "few" : "many";
        };
    }
}
