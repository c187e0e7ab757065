package pl.mors.activity.publiccalendar;

import gg.jte.Content;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.mors.calendar.TimeRange;
import pl.mors.platform.BusinessDate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sessions as events of schema.org, in JSON-LD, for search engines. A script of this type is data: browsers run nothing of it, and
 * the content security policy lets it pass.
 */
@Component
class EventMarkup {

    private static final String SCHEMA = "https://schema.org/";

    private final JsonMapper json;

    EventMarkup(JsonMapper json) {
        this.json = json;
    }

    /** The text within the script; no tag can begin in it, whatever groups and topics are called. */
    Content of(List<PublicSession> sessions, Map<UUID, String> organisers) {
        var events = json.writeValueAsString(
                        Map.of("@context", "https://schema.org", "@graph", events(sessions, organisers)))
                .replace("<", "\\u003c");
        return output -> output.writeContent(events);
    }

    /**
     * One for each session that is not moved; one that was moved is told by the one that took its place, where that is among them, so that
     * nobody reads of the same event twice.
     */
    private static List<Map<String, Object>> events(List<PublicSession> sessions, Map<UUID, String> organisers) {
        Map<UUID, PublicSession> before = new HashMap<>();
        var here = sessions.stream().map(PublicSession::id).collect(Collectors.toSet());
        for (var session : sessions) {
            var to = session.movedTo();
            if (to != null) {
                before.put(to.session(), session);
            }
        }
        List<Map<String, Object>> events = new ArrayList<>();
        for (var session : sessions) {
            var to = session.movedTo();
            var organiser = organisers.get(session.organisation());
            if (to == null) {
                events.add(event(session, before.get(session.id()), organiser));
            } else if (!here.contains(to.session())) {
                events.add(elsewhere(session, to, organiser));
            }
        }
        return events;
    }

    /** @param before the session in whose place it takes place; none of one that was not moved */
    private static Map<String, Object> event(
            PublicSession session, @Nullable PublicSession before, @Nullable String organiser) {
        var event = event(session, session.id(), session.time(), organiser);
        event.put("eventStatus", SCHEMA + (session.isCancelled() ? "EventCancelled" : status(before)));
        if (before != null) {
            event.put("previousStartDate", moment(before.time().from()));
        }
        var place = session.place();
        if (place != null) {
            event.put("location", place(place));
        }
        return event;
    }

    private static String status(@Nullable PublicSession before) {
        return before == null ? "EventScheduled" : "EventRescheduled";
    }

    /** A session that went to a day which the page does not show: where to, but not into which room. */
    private static Map<String, Object> elsewhere(
            PublicSession session, PublicSession.Moved to, @Nullable String organiser) {
        var event = event(session, to.session(), to.time(), organiser);
        event.put("eventStatus", SCHEMA + "EventRescheduled");
        event.put("previousStartDate", moment(session.time().from()));
        return event;
    }

    private static Map<String, Object> event(
            PublicSession session, UUID id, TimeRange time, @Nullable String organiser) {
        var event = new LinkedHashMap<String, Object>();
        event.put("@type", "Event");
        event.put("identifier", "session-" + id + "@mors");
        event.put("name", session.groupName());
        event.put("startDate", moment(time.from()));
        event.put("endDate", moment(time.to()));
        event.put(
                "eventAttendanceMode",
                SCHEMA + (session.remote() ? "OnlineEventAttendanceMode" : "OfflineEventAttendanceMode"));
        event.put("inLanguage", "pl");
        if (organiser != null) {
            event.put("organizer", Map.of("@type", "Organization", "name", organiser));
        }
        var description = session.takesPlace() ? session.topic() : session.statusReason();
        if (description != null) {
            event.put("description", description);
        }
        var ages = session.ages();
        if (ages.from() != null || ages.to() != null) {
            event.put(
                    "typicalAgeRange",
                    (ages.from() == null ? 0 : ages.from()) + "-" + (ages.to() == null ? "" : ages.to()));
        }
        return event;
    }

    private static Map<String, Object> place(PublicPlace place) {
        var told = new LinkedHashMap<String, Object>();
        told.put("@type", "Place");
        told.put("name", place.venueName() + ", " + place.room());
        if (place.address() != null) {
            told.put("address", place.address());
        }
        return told;
    }

    /** As the clocks in Poland show it, with the zone's offset on that day. */
    private static String moment(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(BusinessDate.ZONE));
    }
}
