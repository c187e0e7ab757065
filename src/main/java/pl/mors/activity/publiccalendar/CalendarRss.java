package pl.mors.activity.publiccalendar;

import java.io.StringWriter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import pl.mors.activity.ActivityKinds;
import pl.mors.activity.CalendarWords;
import pl.mors.activity.PublicCalendarUrls;
import pl.mors.platform.text.Texts;

/**
 * Sessions as RSS 2.0, for news readers and for other sites that show what is on. A session keeps its guid when it is called off or moved;
 * its new time is an item of its own.
 */
final class CalendarRss {

    static final String MEDIA_TYPE = "application/rss+xml;charset=UTF-8";

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\r -\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final String beginning;
    private final String calendar;
    private final StringWriter feed = new StringWriter();
    private final XMLStreamWriter xml;

    private CalendarRss(String beginning, String calendar) throws XMLStreamException {
        this.beginning = beginning;
        this.calendar = calendar;
        this.xml = XMLOutputFactory.newInstance().createXMLStreamWriter(feed);
    }

    /**
     * @param beginning of this server's addresses
     * @param calendar address of the page of the calendar
     * @param self address of this feed
     * @param writtenAt the moment at which the feed is written
     */
    static String write(
            String name,
            String beginning,
            String calendar,
            String self,
            List<PublicSession> sessions,
            Instant writtenAt) {
        try {
            return new CalendarRss(beginning, calendar).channel(name, self, sessions, writtenAt);
        } catch (XMLStreamException cannotHappen) {
            throw new IllegalStateException(cannotHappen);
        }
    }

    private String channel(String name, String self, List<PublicSession> sessions, Instant writtenAt)
            throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("rss");
        xml.writeAttribute("version", "2.0");
        xml.writeNamespace("atom", ATOM);
        xml.writeStartElement("channel");
        element("title", Texts.t("activity.public.rss.title", name));
        element("link", beginning + calendar);
        element("description", Texts.t("activity.public.rss.description", name));
        element("language", Texts.language().tag());
        element("lastBuildDate", DateTimeFormatter.RFC_1123_DATE_TIME.format(writtenAt.atOffset(ZoneOffset.UTC)));
        xml.writeEmptyElement("atom", "link", ATOM);
        xml.writeAttribute("rel", "self");
        xml.writeAttribute("type", "application/rss+xml");
        xml.writeAttribute("href", beginning + self);
        for (var session : sessions) {
            item(session);
        }
        xml.writeEndDocument();
        xml.flush();
        return feed.toString();
    }

    private void item(PublicSession session) throws XMLStreamException {
        var time = session.time();
        xml.writeStartElement("item");
        element(
                "title",
                Texts.t(
                        "activity.public.rss.item",
                        CalendarWords.day(time.day()),
                        time.startTime(),
                        time.endTime(),
                        session.title()));
        element("link", beginning + PublicCalendarUrls.publicDay(calendar, time.day()));
        xml.writeStartElement("guid");
        xml.writeAttribute("isPermaLink", "false");
        text("session-" + session.id() + "@mors");
        xml.writeEndElement();
        element("category", ActivityKinds.label(session.groupKind()));
        element(
                "description",
                Stream.of(session.told(), Objects.requireNonNullElse(session.where(), ""))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining("\n")));
        xml.writeEndElement();
    }

    private void element(String name, String value) throws XMLStreamException {
        xml.writeStartElement(name);
        text(value);
        xml.writeEndElement();
    }

    private void text(String value) throws XMLStreamException {
        xml.writeCharacters(NOT_IN_XML.matcher(value).replaceAll(""));
    }
}
