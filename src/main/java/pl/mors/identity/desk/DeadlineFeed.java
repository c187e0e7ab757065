package pl.mors.identity.desk;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import pl.mors.identity.MembershipId;
import pl.mors.platform.text.Texts;

/**
 * A member's deadlines as an iCalendar (RFC 5545), one event for each day that says how many there are. Calendar programs keep what
 * they read with strangers, so neither what it is nor about whom is in it.
 */
final class DeadlineFeed {

    static final String MEDIA_TYPE = "text/calendar;charset=UTF-8";

    /** Characters in a line: Polish letters take two octets, and a line has at most 75. */
    private static final int LINE_LENGTH = 36;

    private DeadlineFeed() {}

    /**
     * @param address where the desk is; empty when this server does not know by which address it is reached
     * @param writtenAt the moment at which the feed is written
     */
    static String write(MembershipId member, List<DeskEntry> entries, Optional<String> address, Instant writtenAt) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//MORS//terminy//PL"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", Texts.t("identity.feed.name")));
        byDay(entries).forEach((day, count) -> calendar.add(event(member, day, count, address, writtenAt)));
        var feed = new StringWriter();
        try {
            new CalendarOutputter(false, LINE_LENGTH).output(calendar, feed);
        } catch (IOException cannotHappen) {
            throw new UncheckedIOException(cannotHappen);
        }
        return feed.toString();
    }

    /** What was put off is on the day on which it comes back. */
    private static Map<LocalDate, Long> byDay(List<DeskEntry> entries) {
        return entries.stream()
                .flatMap(entry ->
                        Optional.ofNullable(
                                entry.snooze() == null
                                        ? entry.item().dueOn()
                                        : entry.snooze().until())
                                .stream())
                .collect(Collectors.groupingBy(day -> day, TreeMap::new, Collectors.counting()));
    }

    private static VEvent event(
            MembershipId member, LocalDate day, long count, Optional<String> address, Instant writtenAt) {
        List<Property> properties = new ArrayList<>();
        properties.add(new Uid("desk-" + member + "-" + day + "@mors"));
        properties.add(new DtStamp(writtenAt));
        properties.add(new DtStart<>(day));
        properties.add(new Summary(Texts.n("identity.feed.event", count)));
        address.ifPresent(desk -> properties.add(new Description(desk)));
        return new VEvent(new PropertyList(properties));
    }
}
