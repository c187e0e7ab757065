package pl.mors.activity.publiccalendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A room and the venue that it is in. */
public record PublicPlace(
        UUID venue, String room, String venueName, @Nullable String address) {

    /** The place of a session in words, of columns named as those of public_sessions; none outside the organisation's rooms. */
    public static @Nullable String text(ResultSet row) throws SQLException {
        var venue = row.getObject("venue_id", UUID.class);
        return venue == null
                ? null
                : new PublicPlace(
                                venue,
                                row.getString("room_name"),
                                row.getString("venue_name"),
                                row.getString("venue_address"))
                        .text();
    }

    /** For example: Dom Sąsiedzki, ul. Próbna 1. */
    String house() {
        return Stream.of(venueName, address).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    /** For example: Sala spotkań, Dom Sąsiedzki, ul. Próbna 1. */
    public String text() {
        return Stream.of(room, venueName, address).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }
}
