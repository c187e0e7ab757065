package pl.mors.activity;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.web.Href;

/** Addresses of the public calendar: one of each organisation, and one of all. */
public final class PublicCalendarUrls {

    public static final String JOINT_CALENDAR = "/kalendarz";
    public static final String JOINT_FEED = JOINT_CALENDAR + ".ics";
    public static final String JOINT_NEWS = JOINT_CALENDAR + ".rss";
    public static final String OWN_CALENDAR = "/{organisation}" + JOINT_CALENDAR;
    public static final String OWN_FEED = OWN_CALENDAR + ".ics";
    public static final String OWN_NEWS = OWN_CALENDAR + ".rss";

    /** A month of it to be printed and hung up. */
    public static final String POSTER = OWN_CALENDAR + "/plakat.pdf";

    /** The next days, for a frame on another page; SecurityConfiguration lets it be framed. */
    public static final String FRAME = OWN_CALENDAR + "/ramka";

    public static final String SIZE = "format";

    private PublicCalendarUrls() {}

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
        return organisation == null ? JOINT_CALENDAR : OWN_CALENDAR.replace("{organisation}", organisation);
    }

    /** The same as a feed for calendar programs. */
    public static String publicFeed(@Nullable String organisation) {
        return organisation == null ? JOINT_FEED : OWN_FEED.replace("{organisation}", organisation);
    }

    /** The same as a feed for news readers. */
    public static String publicNews(@Nullable String organisation) {
        return organisation == null ? JOINT_NEWS : OWN_NEWS.replace("{organisation}", organisation);
    }

    public static String frame(String organisation) {
        return FRAME.replace("{organisation}", organisation);
    }

    public static String poster(String organisation) {
        return POSTER.replace("{organisation}", organisation);
    }

    /** A public calendar as a list from a day on. */
    public static String publicDay(String calendar, LocalDate day) {
        return Href.of(calendar).with("od", day.toString()).value() + "#d" + day;
    }
}
