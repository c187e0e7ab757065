package pl.mors.activity.publiccalendar;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.ActivityKinds;
import pl.mors.activity.PublicCalendarUrls;

/**
 * Sessions as an iCalendar (RFC 5545). Times are in UTC, so that no time zone has to be described. A session keeps its UID when it is
 * called off, so that calendar programs update it in place. One that is moved stays on its old day as cancelled, with where it went, and
 * its new time is an event with a UID of its own: readers of a subscribed feed take it whole and without SEQUENCE (RFC 5546 is for
 * invitations), so one UID that changed its day would leave no word of it there, while those that hide what is cancelled show the new
 * day alone, and the others both.
 */
final class CalendarFeed {

    static final String MEDIA_TYPE = "text/calendar;charset=UTF-8";

    /** Without the end of the line. Source: RFC 5545, 3.1. */
    private static final int LONGEST_LINE_OCTETS = 75;

    private CalendarFeed() {}

    /**
     * @param calendar whole address of the page of the calendar; none where nobody said at which address browsers reach this server
     * @param writtenAt the moment at which the feed is written
     */
    static String write(String name, @Nullable String calendar, List<PublicSession> sessions, Instant writtenAt) {
        var pages = new HashMap<LocalDate, Url>();
        Function<PublicSession, Optional<Url>> page = session -> Optional.ofNullable(calendar)
                .map(address -> pages.computeIfAbsent(session.time().day(), day -> page(address, day)));
        var events = new Calendar(
                new PropertyList(List.of(
                        new ProdId("-//MORS//kalendarz//PL"),
                        ImmutableVersion.VERSION_2_0,
                        ImmutableCalScale.GREGORIAN,
                        new XProperty("X-WR-CALNAME", name))),
                // All at once: adding one copies those before it.
                new ComponentList<>(sessions.stream()
                        .map(session -> event(session, page.apply(session), writtenAt))
                        .toList()));
        return folded(events.toString());
    }

    /** The library folds by units of UTF-16: it counts no octets, and cuts a letter that takes two of them. */
    private static String folded(String lines) {
        var folded = new StringBuilder(lines.length() + lines.length() / 16);
        int octets = 0;
        int written = 0;
        int next = 0;
        while (next < lines.length()) {
            int at = next;
            int letter = lines.codePointAt(at);
            next += Character.charCount(letter);
            if (letter == '\r' || letter == '\n') {
                octets = 0;
            } else {
                int more = octets(letter);
                if (octets + more > LONGEST_LINE_OCTETS) {
                    folded.append(lines, written, at).append("\r\n ");
                    written = at;
                    octets = 1;
                }
                octets += more;
            }
        }
        return folded.append(lines, written, lines.length()).toString();
    }

    /** How many a letter takes in UTF-8. */
    private static int octets(int letter) {
        return letter < 0x80 ? 1 : letter < 0x800 ? 2 : letter < 0x10000 ? 3 : 4;
    }

    /** The page of a day: events of one day share it, since there are thousands of them. */
    private static Url page(String calendar, LocalDate day) {
        return new Url(URI.create(PublicCalendarUrls.publicDay(calendar, day)));
    }

    private static VEvent event(PublicSession session, Optional<Url> page, Instant writtenAt) {
        List<Property> properties = new ArrayList<>();
        properties.add(new Uid("session-" + session.id() + "@mors"));
        properties.add(new DtStamp(writtenAt));
        properties.add(new DtStart<>(session.time().from()));
        properties.add(new DtEnd<>(session.time().to()));
        properties.add(new Summary(session.title()));
        properties.add(new Status(session.takesPlace() ? Status.VALUE_CONFIRMED : Status.VALUE_CANCELLED));
        properties.add(new Categories(ActivityKinds.label(session.groupKind())));
        var where = session.where();
        if (where != null) {
            properties.add(new Location(where));
        }
        if (!session.told().isEmpty()) {
            properties.add(new Description(session.told()));
        }
        page.ifPresent(properties::add);
        return new VEvent(new PropertyList(properties));
    }
}
