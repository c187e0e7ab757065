package pl.mors.activity.publiccalendar;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.ActivityKinds;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Href;

/** What the public calendar is narrowed down to; stands in the address of pages and feeds alike, so that either can be kept. */
public record PublicFilter(
        @Nullable UUID community,
        @Nullable UUID venue,
        @Nullable String kind,
        @Nullable Integer age) {

    public static final PublicFilter NONE = new PublicFilter(null, null, null, null);

    public static final String COMMUNITY = "spolecznosc";
    public static final String VENUE = "miejsce";
    public static final String KIND = "rodzaj";
    public static final String AGE = "wiek";
    private static final int OLDEST = 120;

    /** What was asked for; an age that is none is said at its field, and what is no id or kind of any narrows nothing down. */
    static PublicFilter read(Form form) {
        return new PublicFilter(
                id(form.value(COMMUNITY)),
                id(form.value(VENUE)),
                Optional.of(form.value(KIND))
                        .filter(ActivityKinds.codes()::contains)
                        .orElse(null),
                form.read("activity.public.field")
                        .optional()
                        .integer(AGE, 0, OLDEST)
                        .ifGiven()
                        .orElse(null));
    }

    private static @Nullable UUID id(String typed) {
        try {
            return typed.isBlank() ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException nonsense) {
            return null;
        }
    }

    public boolean isNone() {
        return equals(NONE);
    }

    boolean matches(PublicSession session) {
        var at = session.place();
        var of = session.community();
        return (community == null || (of != null && of.id().equals(community)))
                && (venue == null || (at != null && at.venue().equals(venue)))
                && (kind == null || session.groupKind().equals(kind))
                && (age == null || session.ages().includes(age));
    }

    /** A taken room has neither a kind nor an age, so only the place narrows such times down. */
    boolean matches(BusyTime busy) {
        return community == null
                && kind == null
                && age == null
                && (venue == null || busy.place().venue().equals(venue));
    }

    /** An address with these conditions. */
    public Href on(String address) {
        return Href.of(address)
                .with(COMMUNITY, text(community))
                .with(VENUE, text(venue))
                .with(KIND, kind)
                .with(AGE, text(age));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
