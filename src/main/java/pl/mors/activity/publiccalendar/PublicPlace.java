package pl.mors.activity.publiccalendar;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A room and the venue that it is in. */
public record PublicPlace(
        UUID venue, String room, String venueName, @Nullable String address) {

    /** For example: Dom Sąsiedzki, ul. Próbna 1. */
    String house() {
        return Stream.of(venueName, address).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    /** For example: Sala spotkań, Dom Sąsiedzki, ul. Próbna 1. */
    public String text() {
        return Stream.of(room, venueName, address).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }
}
