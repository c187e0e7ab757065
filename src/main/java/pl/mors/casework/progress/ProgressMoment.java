package pl.mors.casework.progress;

import java.util.Arrays;
import java.util.Optional;
import pl.mors.platform.Coded;

/** When the questionnaire was answered. */
public enum ProgressMoment implements Coded {
    ENTRY("wejscie"),
    EXIT("wyjscie");

    private final String address;

    ProgressMoment(String address) {
        this.address = address;
    }

    /** Its word in addresses. */
    public String address() {
        return address;
    }

    static Optional<ProgressMoment> at(String address) {
        return Arrays.stream(values())
                .filter(moment -> moment.address.equals(address))
                .findFirst();
    }

    public String textKey() {
        return "casework.progress.moment." + code();
    }
}
