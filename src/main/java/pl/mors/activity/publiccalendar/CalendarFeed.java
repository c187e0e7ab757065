package pl.mors.activity.publiccalendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import pl.mors.activity.ActivityKinds;

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

    /** @param writtenAt the moment at which the feed is written */
    static String write(String name, List<PublicSession> sessions, Instant writtenAt) {
        var calendar = new Calendar(
                new PropertyList(List.of(
                        new ProdId("-//MORS//kalendarz//PL"),
                        ImmutableVersion.VERSION_2_0,
                        ImmutableCalScale.GREGORIAN,
                        new XProperty("X-WR-CALNAME", name))),
                // All at once: adding one copies those before it.
                new ComponentList<>(sessions.stream()
                        .map(session -> event(session, writtenAt))
                        .toList()));
        return folded(calendar.toString());
    }

    /** The library folds by units of UTF-16: it counts no octets, and cuts a letter that takes two of them. */
    private static String folded(String lines) {
        var folded = new StringBuilder(lines.length() + lines.length() / 16);
        int octets = 0;
        for (int i = 0; i < lines.length(); i += Character.charCount(lines.codePointAt(i))) {
            int letter = lines.codePointAt(i);
            if (letter == '\r' || letter == '\n') {
                octets = 0;
            } else {
                int more = octets(letter);
                if (octets + more > LONGEST_LINE_OCTETS) {
                    folded.append("\r\n ");
                    octets = 1;
                }
                octets += more;
            }
            folded.appendCodePoint(letter);
        }
        return folded.toString();
    }

    /** How many a letter takes in UTF-8. */
    private static int octets(int letter) {
        return letter < 0x80 ? 1 : letter < 0x800 ? 2 : letter < 0x10000 ? 3 : 4;
    }

    private static VEvent event(PublicSession session, Instant writtenAt) {
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
        return new VEvent(new PropertyList(properties));
    }
}
