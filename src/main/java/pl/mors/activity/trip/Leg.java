package pl.mors.activity.trip;

import java.util.Arrays;
import java.util.List;
import pl.mors.platform.NotFound;
import pl.mors.platform.text.Texts;

/** The way out and the way back. */
public enum Leg {
    OUT("out", "tam"),
    BACK("back", "powrot");

    private final String code;
    private final String address;

    Leg(String code, String address) {
        this.code = code;
        this.address = address;
    }

    /** As stored. */
    String code() {
        return code;
    }

    /** As it stands in addresses. */
    public String address() {
        return address;
    }

    public String label() {
        return Texts.t("activity.trip.leg." + code);
    }

    public static List<Leg> all() {
        return List.of(values());
    }

    /** @throws NotFound when an address names neither */
    static Leg at(String address) {
        return Arrays.stream(values())
                .filter(leg -> leg.address.equals(address))
                .findFirst()
                .orElseThrow(() -> new NotFound("leg " + address));
    }
}
