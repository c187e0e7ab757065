package pl.mors.indicator;

import pl.mors.platform.web.Form;
import pl.mors.platform.web.Href;
import pl.mors.programme.ProgrammeUrls;

/** Addresses of the pages about indicators; both days travel along. */
public final class IndicatorUrls {

    public static final String TABLE = ProgrammeUrls.PROGRAMME + "/wskazniki";
    public static final String PEOPLE = TABLE + "/{indicator}";
    public static final String API = ProgrammeUrls.API + "/{code}/indicators";

    /** The parameter with the last day whose events count. */
    public static final String ON = "on";

    /** The parameter with the day whose knowledge is shown. */
    public static final String KNOWN = "known";

    /** The parameter with the sex of the people that are shown. */
    public static final String SEX = "plec";

    private IndicatorUrls() {}

    public static Href table(String code, AsOf asOf) {
        return at(ProgrammeUrls.indicators(code), asOf);
    }

    /** The table for the days as they were typed: it says what is wrong with them. */
    public static Href asTyped(String code, Form form) {
        return Href.of(ProgrammeUrls.indicators(code)).with(ON, form.value(ON)).with(KNOWN, form.value(KNOWN));
    }

    /** The table as a file. */
    public static Href table(String code, AsOf asOf, String extension) {
        return at(ProgrammeUrls.indicators(code) + "." + extension, asOf);
    }

    public static Href people(String code, String indicator, AsOf asOf) {
        return at(peoplePath(code, indicator), asOf);
    }

    /** The people as a file. */
    public static Href people(String code, String indicator, AsOf asOf, String extension) {
        return at(peoplePath(code, indicator) + "/osoby." + extension, asOf);
    }

    private static String peoplePath(String code, String indicator) {
        return PEOPLE.replace("{code}", code).replace("{indicator}", indicator);
    }

    private static Href at(String path, AsOf asOf) {
        return Href.of(path)
                .with(ON, asOf.on().toString())
                .with(KNOWN, asOf.known() == null ? null : asOf.known().toString());
    }
}
