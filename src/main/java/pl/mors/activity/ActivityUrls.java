package pl.mors.activity;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import pl.mors.person.PersonId;
import pl.mors.platform.web.Href;

/** Addresses of this module's pages: part of the user interface, and stable. */
public final class ActivityUrls {

    public static final String GROUPS = "/pulpit/grupy";
    public static final String NEW_GROUP = GROUPS + "/nowa";
    public static final String CALENDAR = "/pulpit/kalendarz";
    public static final String SHARED_SESSIONS = "/pulpit/wspolne-terminy";

    private ActivityUrls() {}

    public static String group(GroupId group) {
        return GROUPS + "/" + group.value();
    }

    public static String enrolment(GroupId group) {
        return group(group) + "/zapisy";
    }

    public static String endEnrolment(GroupId group, PersonId person) {
        return enrolment(group) + "/" + person + "/koniec";
    }

    public static String newSession(GroupId group) {
        return group(group) + "/terminy/nowy";
    }

    public static String heldSession(GroupId group) {
        return group(group) + "/terminy/odbyty";
    }

    public static String carryOver(GroupId group) {
        return group(group) + "/kontynuacja";
    }

    public static String session(SessionId session) {
        return "/pulpit/terminy/" + session.value();
    }

    public static String attendance(SessionId session) {
        return session(session) + "/obecnosc";
    }

    /**
     * The public calendar of a month.
     *
     * @param organisation address of the organisation; none for the joint calendar
     */
    public static String publicCalendar(@Nullable String organisation, YearMonth month) {
        return Href.of(publicCalendar(organisation))
                .with("miesiac", month.toString())
                .value();
    }

    public static String publicCalendar(@Nullable String organisation) {
        return (organisation == null ? "" : "/" + organisation) + "/kalendarz";
    }

    /** The same as a feed for calendar programs. */
    public static String publicFeed(@Nullable String organisation) {
        return publicCalendar(organisation) + ".ics";
    }
}
