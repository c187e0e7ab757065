package pl.mors.intake;

import java.util.UUID;

/** Addresses of the pages about taking a list over. */
public final class IntakeUrls {

    public static final String NEW = "/pulpit/programy/{programmeCode}/lista";
    public static final String LIST = NEW + "/{listId}";
    public static final String COLUMNS = LIST + "/kolumny";
    public static final String FILE = LIST + "/uwagi.xlsx";
    public static final String TAKE_IN = LIST + "/wczytanie";
    public static final String DISCARD = LIST + "/usuniecie";

    private IntakeUrls() {}

    public static String upload(String programmeCode) {
        return NEW.replace("{programmeCode}", programmeCode);
    }

    public static String list(String programmeCode, UUID list) {
        return at(LIST, programmeCode, list);
    }

    public static String columns(String programmeCode, UUID list) {
        return at(COLUMNS, programmeCode, list);
    }

    public static String file(String programmeCode, UUID list) {
        return at(FILE, programmeCode, list);
    }

    public static String takeIn(String programmeCode, UUID list) {
        return at(TAKE_IN, programmeCode, list);
    }

    public static String discard(String programmeCode, UUID list) {
        return at(DISCARD, programmeCode, list);
    }

    private static String at(String pattern, String programmeCode, UUID list) {
        return pattern.replace("{programmeCode}", programmeCode).replace("{listId}", list.toString());
    }
}
