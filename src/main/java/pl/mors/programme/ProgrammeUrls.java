package pl.mors.programme;

import pl.mors.platform.web.Href;

/** Addresses of a programme's pages; those below a programme that other modules own stand here, too, so that one link finds them. */
public final class ProgrammeUrls {

    public static final String LIST = "/pulpit/programy";
    public static final String NEW = LIST + "/nowy";
    public static final String NEW_AGREED = NEW + "/mimo-to";
    public static final String PROGRAMME = LIST + "/{code}";
    public static final String RETENTION = PROGRAMME + "/przechowywanie";
    public static final String GROUPS = "/pulpit/grupy";
    public static final String API = "/api/v1/programmes";

    private ProgrammeUrls() {}

    public static String programme(String code) {
        return LIST + "/" + code;
    }

    public static String rounds(String code) {
        return programme(code) + "/nabory";
    }

    public static String participants(String code) {
        return programme(code) + "/uczestnicy";
    }

    public static String institutions(String code) {
        return programme(code) + "/instytucje";
    }

    public static String indicators(String code) {
        return programme(code) + "/wskazniki";
    }

    public static String exports(String code) {
        return programme(code) + "/eksporty";
    }

    public static String list(String code) {
        return programme(code) + "/lista";
    }

    public static String retention(String code) {
        return programme(code) + "/przechowywanie";
    }

    /** The list of groups, narrowed to those of this programme. */
    public static String groups(String code) {
        return Href.of(GROUPS).with("program", code).value();
    }

    public static String api(String code) {
        return API + "/" + code;
    }
}
