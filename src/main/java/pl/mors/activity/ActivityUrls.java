package pl.mors.activity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.mors.identity.MembershipId;
import pl.mors.person.PersonId;
import pl.mors.platform.web.Href;
import pl.mors.programme.ProgrammeId;

/** Addresses of this module's pages: part of the user interface, and stable. */
public final class ActivityUrls {

    public static final String GROUPS = "/pulpit/grupy";
    public static final String NEW_GROUP = GROUPS + "/nowa";
    public static final String GROUP = GROUPS + "/{groupId}";
    public static final String CHANGE_GROUP = GROUP + "/zmiana";
    public static final String CARRY_OVER = GROUP + "/kontynuacja";
    public static final String ENROLMENT = GROUP + "/zapisy";
    public static final String SEEK = ENROLMENT + "/szukanie";
    public static final String END_ENROLMENT = ENROLMENT + "/{personId}/koniec";
    public static final String WAITING_LIST = GROUP + "/lista-rezerwowa";
    public static final String JOIN_WAITING_LIST = WAITING_LIST + "/wpis";
    public static final String WAITING_LIST_ENTRY = WAITING_LIST + "/osoby/{personId}";
    public static final String CHILDREN = GROUP + "/niepelnoletni";
    public static final String CHILD = CHILDREN + "/{personId}";
    public static final String CHILD_CONSENT = CHILD + "/zgoda";
    public static final String PICK_UP = CHILD + "/odbior";
    public static final String END_PICK_UP = PICK_UP + "/{permissionId}/koniec";
    public static final String GUESTS = GROUP + "/goscie";
    public static final String TO_EXPLAIN = GROUP + "/do-wyjasnienia";
    public static final String THRESHOLD = GROUP + "/frekwencja";
    public static final String THRESHOLD_OF_MEMBER = THRESHOLD + "/{personId}";
    public static final String COURSE_CERTIFICATE = THRESHOLD_OF_MEMBER + "/zaswiadczenie.pdf";
    public static final String HOURS = "/pulpit/godziny";
    public static final String HOURS_OF_GROUP = HOURS + "/grupy/{groupId}";
    public static final String HOURS_OF_STAFF = HOURS + "/prowadzacy/{membershipId}";
    public static final String STAFF_SHEET = HOURS_OF_STAFF + "/ewidencja.pdf";
    public static final String MONTH = "miesiac";
    public static final String NEW_SESSION = GROUP + "/terminy/nowy";
    public static final String HELD_SESSION = GROUP + "/terminy/odbyty";
    public static final String CALENDAR = "/pulpit/kalendarz";
    public static final String NOW = "/pulpit/co-teraz";
    public static final String SCHEDULES = "/pulpit/harmonogramy";
    public static final String SCHEDULE = SCHEDULES + "/{programmeId}";
    public static final String SCHEDULE_PAPER = SCHEDULES + "/wersje/{scheduleId}/harmonogram.pdf";
    public static final String SCHEDULE_SHEET = SCHEDULES + "/wersje/{scheduleId}/harmonogram.xlsx";
    public static final String SCHOOL_BREAKS = "/pulpit/przerwy-szkolne";
    public static final String SCHOOL_BREAK_OFF = SCHOOL_BREAKS + "/{breakId}/usuniecie";
    public static final String SHARED_SESSIONS = "/pulpit/wspolne-terminy";
    /** No page of its own: what the addresses of sessions begin with. */
    public static final String SESSIONS = "/pulpit/terminy";

    public static final String SESSION = SESSIONS + "/{sessionId}";
    public static final String CANCEL_SESSION = SESSION + "/odwolanie";
    public static final String ANNUL_SESSION = SESSION + "/uniewaznienie";
    public static final String CONFIRM_SESSION = SESSION + "/potwierdzenie";
    public static final String MOVE_SESSION = SESSION + "/przeniesienie";
    public static final String REPLACE_FACILITATOR = SESSION + "/zastepstwo";
    public static final String SHARE_SESSION = SESSION + "/udostepnienie";
    public static final String STOP_SHARING_SESSION = SHARE_SESSION + "/koniec";
    public static final String CALLS = SESSION + "/zawiadomienia";
    public static final String CHANGE_MESSAGES = CALLS + "/wiadomosci";
    public static final String CALL = CALLS + "/{personId}";
    /** Asks the list of calls for those, too, whom messages tell. */
    public static final String EVERYBODY = "wszyscy";

    public static final String TRIP = SESSION + "/wyjazd";
    public static final String TRIP_FILE = TRIP + "/karta";
    public static final String TRIP_PLACE = TRIP + "/osoby/{personId}";
    public static final String GIVE_TRIP_PLACE_BACK = TRIP_PLACE + "/rezygnacja";
    public static final String BOARDING = TRIP + "/obecni/{leg}";
    public static final String TICK_BOARDING = BOARDING + "/{personId}";
    public static final String INSURANCE_PAPER = TRIP + "/lista-do-ubezpieczenia.pdf";
    public static final String INSURANCE_SHEET = TRIP + "/lista-do-ubezpieczenia.xlsx";

    public static final String ATTENDANCE = SESSION + "/obecnosc";
    public static final String CONFLICTS = ATTENDANCE + "/rozbieznosci";
    /** The page that works without a network; the script that keeps it may look after nothing but addresses that begin so. */
    public static final String OFFLINE = "/pulpit/obecnosc";

    public static final String OFFLINE_LISTS = OFFLINE + "/listy";
    public static final String OFFLINE_TICKS = OFFLINE + "/wpisy";
    public static final String PRINTED_SHEET = SESSION + "/lista";
    public static final String PRINTED_SHEET_PAPER = PRINTED_SHEET + "/{sheetId}/lista-obecnosci.pdf";
    public static final String SCANS = "/pulpit/skany";
    public static final String SCAN = SCANS + "/{scanId}";
    public static final String SCAN_PAGE = SCANS + "/strony/{pageId}";
    public static final String SCAN_PICTURE = SCAN_PAGE + "/obraz.jpg";
    public static final String FILE_SCAN_PAGE = SCAN_PAGE + "/zajecia";
    public static final String THROW_SCAN_PAGE_AWAY = SCAN_PAGE + "/odrzucenie";
    public static final String TAKE_SCAN_PAGE_BACK = SCAN_PAGE + "/cofniecie";
    public static final String JOINT_CALENDAR = "/kalendarz";
    public static final String JOINT_FEED = JOINT_CALENDAR + ".ics";
    public static final String JOINT_NEWS = JOINT_CALENDAR + ".rss";
    public static final String OWN_CALENDAR = "/{organisation}" + JOINT_CALENDAR;
    public static final String OWN_FEED = OWN_CALENDAR + ".ics";
    public static final String OWN_NEWS = OWN_CALENDAR + ".rss";
    public static final String PLACE_OFFER = "/{organisation}/wolne-miejsce";
    public static final String KEY = "klucz";

    private ActivityUrls() {}

    public static String group(GroupId group) {
        return at(GROUP, group);
    }

    public static String changeGroup(GroupId group) {
        return at(CHANGE_GROUP, group);
    }

    public static String carryOver(GroupId group) {
        return at(CARRY_OVER, group);
    }

    public static String enrolment(GroupId group) {
        return at(ENROLMENT, group);
    }

    /** Where the words of a search for a person are sent. */
    public static String seek(GroupId group) {
        return at(SEEK, group);
    }

    /** The form that gives this person a place. */
    public static String enrolment(GroupId group, PersonId person) {
        return Href.of(enrolment(group)).with("osoba", person.toString()).value();
    }

    public static String endEnrolment(GroupId group, PersonId person) {
        return at(END_ENROLMENT, group).replace("{personId}", person.toString());
    }

    public static String waitingList(GroupId group) {
        return at(WAITING_LIST, group);
    }

    public static String joinWaitingList(GroupId group) {
        return at(JOIN_WAITING_LIST, group);
    }

    /** The form that lets this person wait for a place. */
    public static String joinWaitingList(GroupId group, PersonId person) {
        return Href.of(joinWaitingList(group)).with("osoba", person.toString()).value();
    }

    public static String waitingListEntry(GroupId group, PersonId person) {
        return at(WAITING_LIST_ENTRY, group).replace("{personId}", person.toString());
    }

    /** Where an offered place is accepted without an account. */
    public static String placeOffer(String organisation) {
        return PLACE_OFFER.replace("{organisation}", organisation);
    }

    public static String children(GroupId group) {
        return at(CHILDREN, group);
    }

    public static String child(GroupId group, PersonId person) {
        return at(CHILD, group).replace("{personId}", person.toString());
    }

    public static String childConsent(GroupId group, PersonId person) {
        return at(CHILD_CONSENT, group).replace("{personId}", person.toString());
    }

    public static String pickUp(GroupId group, PersonId person) {
        return at(PICK_UP, group).replace("{personId}", person.toString());
    }

    public static String endPickUp(GroupId group, PersonId person, UUID permission) {
        return at(END_PICK_UP, group)
                .replace("{personId}", person.toString())
                .replace("{permissionId}", permission.toString());
    }

    public static String guests(GroupId group) {
        return at(GUESTS, group);
    }

    public static String toExplain(GroupId group) {
        return at(TO_EXPLAIN, group);
    }

    public static String threshold(GroupId group) {
        return at(THRESHOLD, group);
    }

    public static String threshold(GroupId group, PersonId person) {
        return at(THRESHOLD_OF_MEMBER, group).replace("{personId}", person.toString());
    }

    public static String certificate(GroupId group, PersonId person) {
        return at(COURSE_CERTIFICATE, group).replace("{personId}", person.toString());
    }

    public static String hours(YearMonth month) {
        return in(month, HOURS);
    }

    public static String hours(GroupId group, YearMonth month) {
        return in(month, at(HOURS_OF_GROUP, group));
    }

    public static String hours(MembershipId staff, YearMonth month) {
        return in(month, HOURS_OF_STAFF.replace("{membershipId}", staff.toString()));
    }

    public static String staffSheet(MembershipId staff, YearMonth month) {
        return in(month, STAFF_SHEET.replace("{membershipId}", staff.toString()));
    }

    private static String in(YearMonth month, String address) {
        return Href.of(address).with(MONTH, month.toString()).value();
    }

    public static String newSession(GroupId group) {
        return at(NEW_SESSION, group);
    }

    public static String heldSession(GroupId group) {
        return at(HELD_SESSION, group);
    }

    public static String session(SessionId session) {
        return at(SESSION, session);
    }

    public static String cancelSession(SessionId session) {
        return at(CANCEL_SESSION, session);
    }

    public static String annulSession(SessionId session) {
        return at(ANNUL_SESSION, session);
    }

    public static String confirmSession(SessionId session) {
        return at(CONFIRM_SESSION, session);
    }

    public static String moveSession(SessionId session) {
        return at(MOVE_SESSION, session);
    }

    public static String replaceFacilitator(SessionId session) {
        return at(REPLACE_FACILITATOR, session);
    }

    public static String calls(SessionId session) {
        return at(CALLS, session);
    }

    public static String callsToEverybody(SessionId session) {
        return Href.of(calls(session)).with("osoby", EVERYBODY).value();
    }

    public static String changeMessages(SessionId session) {
        return at(CHANGE_MESSAGES, session);
    }

    public static String call(SessionId session, PersonId person) {
        return at(CALL, session).replace("{personId}", person.toString());
    }

    public static String trip(SessionId session) {
        return at(TRIP, session);
    }

    public static String tripFile(SessionId session) {
        return at(TRIP_FILE, session);
    }

    public static String tripPlace(SessionId session, PersonId person) {
        return at(TRIP_PLACE, session).replace("{personId}", person.toString());
    }

    public static String giveTripPlaceBack(SessionId session, PersonId person) {
        return at(GIVE_TRIP_PLACE_BACK, session).replace("{personId}", person.toString());
    }

    /** @param leg as it stands in addresses */
    public static String boarding(SessionId session, String leg) {
        return at(BOARDING, session).replace("{leg}", leg);
    }

    public static String tickBoarding(SessionId session, String leg, PersonId person) {
        return at(TICK_BOARDING, session).replace("{leg}", leg).replace("{personId}", person.toString());
    }

    public static String insurancePaper(SessionId session) {
        return at(INSURANCE_PAPER, session);
    }

    public static String insuranceSheet(SessionId session) {
        return at(INSURANCE_SHEET, session);
    }

    public static String shareSession(SessionId session) {
        return at(SHARE_SESSION, session);
    }

    public static String stopSharingSession(SessionId session) {
        return at(STOP_SHARING_SESSION, session);
    }

    public static String attendance(SessionId session) {
        return at(ATTENDANCE, session);
    }

    public static String conflicts(SessionId session) {
        return at(CONFLICTS, session);
    }

    public static String printedSheet(SessionId session) {
        return at(PRINTED_SHEET, session);
    }

    public static String printedSheet(SessionId session, UUID sheet) {
        return at(PRINTED_SHEET_PAPER, session).replace("{sheetId}", sheet.toString());
    }

    public static String scan(UUID scan) {
        return SCAN.replace("{scanId}", scan.toString());
    }

    public static String scanPage(UUID page) {
        return ofScanPage(SCAN_PAGE, page);
    }

    public static String scanPicture(UUID page) {
        return ofScanPage(SCAN_PICTURE, page);
    }

    public static String fileScanPage(UUID page) {
        return ofScanPage(FILE_SCAN_PAGE, page);
    }

    public static String throwScanPageAway(UUID page) {
        return ofScanPage(THROW_SCAN_PAGE_AWAY, page);
    }

    public static String takeScanPageBack(UUID page) {
        return ofScanPage(TAKE_SCAN_PAGE_BACK, page);
    }

    private static String ofScanPage(String pattern, UUID page) {
        return pattern.replace("{pageId}", page.toString());
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

    /** A public calendar as a list from a day on. */
    public static String publicDay(String calendar, LocalDate day) {
        return Href.of(calendar).with("od", day.toString()).value() + "#d" + day;
    }

    public static String schedule(ProgrammeId programme, YearMonth month) {
        return in(month, SCHEDULE.replace("{programmeId}", programme.toString()));
    }

    public static String schedulePaper(UUID schedule) {
        return SCHEDULE_PAPER.replace("{scheduleId}", schedule.toString());
    }

    public static String scheduleSheet(UUID schedule) {
        return SCHEDULE_SHEET.replace("{scheduleId}", schedule.toString());
    }

    public static String takeOffSchoolBreak(UUID schoolBreak) {
        return SCHOOL_BREAK_OFF.replace("{breakId}", schoolBreak.toString());
    }

    private static String at(String pattern, GroupId group) {
        return pattern.replace("{groupId}", group.toString());
    }

    private static String at(String pattern, SessionId session) {
        return pattern.replace("{sessionId}", session.toString());
    }
}
