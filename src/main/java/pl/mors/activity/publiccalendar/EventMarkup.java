package pl.mors.activity.publiccalendar;

import gg.jte.Content;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.mors.platform.BusinessDate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sessions as events of schema.org, in JSON-LD, for search engines. A script of this type is data: browsers run nothing of it, and
 * the content security policy lets it pass.
 */
@Component
class EventMarkup {

    private final JsonMapper json;

    EventMarkup(JsonMapper json) {
        this.json = json;
    }

    /** The text within the script; no tag can begin in it, whatever groups and topics are called. */
    Content of(List<PublicSession> sessions, Map<UUID, String> organisers) {
        var events = json.writeValueAsString(Map.of(
                        "@context",
                        "https://schema.org",
                        "@graph",
                        sessions.stream()
                                .map(session -> event(session, organisers.get(session.organisation())))
                                .toList()))
                .replace("<", "\\u003c");
        return output -> output.writeContent(events);
    }

    private static Map<String, Object> event(PublicSession session, @Nullable String organiser) {
        var event = new LinkedHashMap<String, Object>();
        event.put("@type", "Event");
        event.put("identifier", "session-" + session.id() + "@mors");
        event.put("name", session.groupName());
        event.put("startDate", moment(session.time().from()));
        event.put("endDate", moment(session.time().to()));
        event.put(
                "eventStatus",
                session.isCancelled() ? "https://schema.org/EventCancelled" : "https://schema.org/EventScheduled");
        event.put("eventAttendanceMode", "https://schema.org/OfflineEventAttendanceMode");
        event.put("inLanguage", "pl");
        var place = session.place();
        if (place != null) {
            event.put("location", place(place));
        }
        if (organiser != null) {
            event.put("organizer", Map.of("@type", "Organization", "name", organiser));
        }
        var description = session.isCancelled() ? session.statusReason() : session.topic();
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
