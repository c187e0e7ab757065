package pl.mors.activity;

import java.util.Set;
import pl.mors.platform.text.Texts;

/** Names of kinds of activity. Kinds are words of the programme files; those that MORS knows have a name in every language. */
public final class ActivityKinds {

    static final Set<String> NAMED = Set.of(
            "klub",
            "warsztat",
            "warsztat-motywacyjny",
            "warsztat-edukacyjny",
            "grupa-samopomocowa",
            "grupa-wsparcia",
            "zajecia-animacyjne",
            "uslugi-edukacyjne",
            "wolontariat",
            "wyjazd",
            "spotkanie-pracownika-socjalnego",
            "spotkanie-sasiedzkie",
            "piknik",
            "wydarzenie",
            "wybory-lidera",
            "kurs-zawodowy",
            "staz",
            "porada-prawna",
            "porada-psychologiczna");

    private ActivityKinds() {}

    /** The kind in the reader's language; a town's own word is shown as it stands in its programme file. */
    public static String label(String kind) {
        return NAMED.contains(kind) ? Texts.t("activity.kind." + kind) : kind.replace('-', ' ');
    }
}
