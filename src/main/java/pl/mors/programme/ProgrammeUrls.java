package pl.mors.programme;

import java.util.UUID;
import pl.mors.platform.web.Href;

/** Addresses of a programme's pages; those below a programme that other modules own stand here, too, so that one link finds them. */
public final class ProgrammeUrls {

    public static final String LIST = "/pulpit/programy";
    public static final String NEW = LIST + "/nowy";
    public static final String NEW_AGREED = NEW + "/mimo-to";
    public static final String PROGRAMME = LIST + "/{code}";
    public static final String RETENTION = PROGRAMME + "/przechowywanie";
    public static final String GROUPS = "/pulpit/grupy";
    /** What the funder accepts as proof of attendance. */
    public static final String ACCEPTANCES = PROGRAMME + "/dowody-obecnosci";

    private static final String ACCEPTANCE = ACCEPTANCES + "/{acceptanceId}";
    public static final String ACCEPTANCE_LETTER = ACCEPTANCE + "/pismo";
    public static final String END_ACCEPTANCE = ACCEPTANCE + "/koniec";
    /** The strip of logos on its papers. */
    public static final String MARKS = PROGRAMME + "/znaki";

    public static final String MARKS_PICTURE = MARKS + "/obraz.png";
    public static final String WITHDRAW_MARKS = MARKS + "/wycofanie";
    public static final String WITHDRAW_ACCEPTANCE = ACCEPTANCE + "/wycofanie";
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

    public static String acceptances(String code) {
        return ACCEPTANCES.replace("{code}", code);
    }

    public static String acceptanceLetter(String code, UUID acceptance) {
        return of(ACCEPTANCE_LETTER, code, acceptance);
    }

    public static String endAcceptance(String code, UUID acceptance) {
        return of(END_ACCEPTANCE, code, acceptance);
    }

    public static String marks(String code) {
        return MARKS.replace("{code}", code);
    }

    public static String marksPicture(String code) {
        return MARKS_PICTURE.replace("{code}", code);
    }

    public static String withdrawMarks(String code) {
        return WITHDRAW_MARKS.replace("{code}", code);
    }

    public static String withdrawAcceptance(String code, UUID acceptance) {
        return of(WITHDRAW_ACCEPTANCE, code, acceptance);
    }

    private static String of(String pattern, String code, UUID acceptance) {
        return pattern.replace("{code}", code).replace("{acceptanceId}", acceptance.toString());
    }

    /** The list of groups, narrowed to those of this programme. */
    public static String groups(String code) {
        return Href.of(GROUPS).with("program", code).value();
    }

    public static String api(String code) {
        return API + "/" + code;
    }
}
