package pl.mors.activity.publiccalendar;

import gg.jte.Content;
import java.time.Instant;
import java.time.LocalDate;
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
import pl.mors.activity.PublicCalendarUrls;
import pl.mors.calendar.TimeRange;
import pl.mors.identity.PublicOrganisation;
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

    /**
     * The text within the script; no tag can begin in it, whatever groups and topics are called.
     *
     * @param organisers whose sessions they are, by id
     * @param beginning of this server's addresses; none where nobody said what it is
     */
    Content of(List<PublicSession> sessions, Map<UUID, PublicOrganisation> organisers, @Nullable String beginning) {
        var events = json.writeValueAsString(Map.of(
                        "@context", "https://schema.org", "@graph", new Graph(organisers, beginning).events(sessions)))
                .replace("<", "\\u003c");
        return output -> output.writeContent(events);
    }

    private record Graph(
            Map<UUID, PublicOrganisation> organisers,
            @Nullable String beginning) {

        /**
         * One for each session that is not moved; one that was moved is told by the one that took its place, where that is among them, so
         * that nobody reads of the same event twice.
         */
        private List<Map<String, Object>> events(List<PublicSession> sessions) {
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
                if (to == null) {
                    events.add(event(session, before.get(session.id())));
                } else if (!here.contains(to.session())) {
                    events.add(elsewhere(session, to));
                }
            }
            return events;
        }

        /** @param before the session in whose place it takes place; none of one that was not moved */
        private Map<String, Object> event(PublicSession session, @Nullable PublicSession before) {
            var page = page(session, session.time().day());
            var event = event(session, session.id(), session.time(), page);
            event.put("eventStatus", SCHEMA + (session.isCancelled() ? "EventCancelled" : status(before)));
            if (before != null) {
                event.put("previousStartDate", moment(before.time().from()));
            }
            var place = session.place();
            if (session.remote()) {
                event.put("location", network(page));
            } else if (place != null) {
                event.put("location", place(place));
            }
            return event;
        }

        /** A session that went to a day which the page does not show: where to, but not into which room. */
        private Map<String, Object> elsewhere(PublicSession session, PublicSession.Moved to) {
            var event = event(
                    session, to.session(), to.time(), page(session, to.time().day()));
            event.put("eventStatus", SCHEMA + "EventRescheduled");
            event.put("previousStartDate", moment(session.time().from()));
            return event;
        }

        private Map<String, Object> event(PublicSession session, UUID id, TimeRange time, @Nullable String page) {
            var event = new LinkedHashMap<String, Object>();
            event.put("@type", "Event");
            event.put("identifier", "session-" + id + "@mors");
            event.put("name", session.groupName());
            if (page != null) {
                event.put("url", page);
            }
            event.put("startDate", moment(time.from()));
            event.put("endDate", moment(time.to()));
            event.put(
                    "eventAttendanceMode",
                    SCHEMA + (session.remote() ? "OnlineEventAttendanceMode" : "OfflineEventAttendanceMode"));
            event.put("inLanguage", "pl");
            var organiser = organisers.get(session.organisation());
            if (organiser != null) {
                event.put("organizer", Map.of("@type", "Organization", "name", organiser.name()));
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

        /** The day in the calendar of whose session it is: the same address, whichever calendar is read. */
        private @Nullable String page(PublicSession session, LocalDate day) {
            var organiser = organisers.get(session.organisation());
            return beginning == null || organiser == null
                    ? null
                    : beginning
                            + PublicCalendarUrls.publicDay(PublicCalendarUrls.publicCalendar(organiser.address()), day);
        }
    }

    private static String status(@Nullable PublicSession before) {
        return before == null ? "EventScheduled" : "EventRescheduled";
    }

    /** The link by which people meet is not public: the page of the day says whom to ask. */
    private static Map<String, Object> network(@Nullable String page) {
        return page == null ? Map.of("@type", "VirtualLocation") : Map.of("@type", "VirtualLocation", "url", page);
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
