package pl.mors.participant.eligibility;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An address as it is compared: whoever lives at the same door has the same key. */
record AddressKey(String locality, String street, String building) {

    static AddressKey of(String locality, @Nullable String street, @Nullable String building) {
        return new AddressKey(
                AreaMatch.fold(locality),
                street == null ? "" : AreaMatch.bare(street),
                Objects.requireNonNullElse(building, "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\s", ""));
    }
}
