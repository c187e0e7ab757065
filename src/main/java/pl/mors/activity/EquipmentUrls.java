package pl.mors.activity;

import java.time.LocalDate;
import pl.mors.calendar.EquipmentId;
import pl.mors.platform.web.Href;

/** Addresses of the pages about equipment: part of the user interface, and stable. */
public final class EquipmentUrls {

    public static final String EQUIPMENT = "/pulpit/sprzet";
    public static final String NEW_EQUIPMENT = EQUIPMENT + "/nowy";
    public static final String EQUIPMENT_SHEET = EQUIPMENT + "/sprzet.xlsx";
    public static final String ONE = EQUIPMENT + "/{equipmentId}";
    public static final String CHANGE = ONE + "/zmiana";
    public static final String WITHDRAW = ONE + "/wycofanie";
    public static final String BRING_BACK = ONE + "/przywrocenie";
    /** Asks a page for the week that begins with this day. */
    public static final String FROM = "od";

    private EquipmentUrls() {}

    public static String one(EquipmentId equipment) {
        return at(ONE, equipment);
    }

    public static String oneFrom(EquipmentId equipment, LocalDate day) {
        return Href.of(one(equipment)).with(FROM, day.toString()).value();
    }

    public static String change(EquipmentId equipment) {
        return at(CHANGE, equipment);
    }

    public static String withdraw(EquipmentId equipment) {
        return at(WITHDRAW, equipment);
    }

    public static String bringBack(EquipmentId equipment) {
        return at(BRING_BACK, equipment);
    }

    private static String at(String pattern, EquipmentId equipment) {
        return pattern.replace("{equipmentId}", equipment.toString());
    }
}
