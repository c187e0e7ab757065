package pl.mors.activity;

import java.time.YearMonth;
import java.util.UUID;
import pl.mors.identity.MembershipId;
import pl.mors.person.PersonId;
import pl.mors.platform.web.Href;
import pl.mors.programme.ProgrammeId;

/** Addresses of this module's pages: part of the user interface, and stable. */
public final class ActivityUrls {

    public static final String GROUPS = "/pulpit/grupy";
    public static final String NEW_GROUP = GROUPS + "/nowa";
    public static final String KIND = "rodzaj";
    public static final String GROUP = GROUPS + "/{groupId}";
    public static final String CHANGE_GROUP = GROUP + "/zmiana";
    public static final String CARRY_OVER = GROUP + "/kontynuacja";
    public static final String ENROLMENT = GROUP + "/zapisy";
    public static final String SEEK = ENROLMENT + "/szukanie";
    public static final String END_ENROLMENT = ENROLMENT + "/{personId}/koniec";
    public static final String TAKE_ENDING_BACK = ENROLMENT + "/{personId}/cofniecie-wypisania";
    public static final String TAKE_ENROLMENT_BACK = ENROLMENT + "/{personId}/cofniecie-zapisu";
    public static final String WAITING_LIST = GROUP + "/lista-rezerwowa";
    public static final String JOIN_WAITING_LIST = WAITING_LIST + "/wpis";
    public static final String WAITING_LIST_ENTRY = WAITING_LIST + "/osoby/{personId}";
    public static final String OFFER_CALLS = WAITING_LIST + "/telefony";
    public static final String OFFER_CALL = OFFER_CALLS + "/{personId}";
    public static final String CLOSING_CALLS = WAITING_LIST + "/zamkniecie";
    public static final String CLOSING_CALL = CLOSING_CALLS + "/{personId}";
    public static final String GUESTS = GROUP + "/goscie";
    public static final String TO_EXPLAIN = GROUP + "/do-wyjasnienia";
    public static final String DOUBLE_PRESENCE = TO_EXPLAIN + "/{personId}/{sessionId}/{pair}";
    public static final String THRESHOLD = GROUP + "/frekwencja";
    public static final String THRESHOLD_OF_MEMBER = THRESHOLD + "/{personId}";
    public static final String COURSE_CERTIFICATE = THRESHOLD_OF_MEMBER + "/zaswiadczenie.pdf";
    public static final String SIGNED_CERTIFICATE = THRESHOLD_OF_MEMBER + "/zaswiadczenie/{copyId}";
    public static final String HOURS = "/pulpit/godziny";
    public static final String HOURS_OF_GROUP = HOURS + "/grupy/{groupId}";
    public static final String HOURS_OF_STAFF = HOURS + "/prowadzacy/{membershipId}";
    public static final String STAFF_SHEET = HOURS_OF_STAFF + "/ewidencja.pdf";
    public static final String SIGNED_STAFF_SHEET = HOURS_OF_STAFF + "/ewidencja/{copyId}";
    public static final String MONTH = "miesiac";
    public static final String NEW_SESSION = GROUP + "/terminy/nowy";
    public static final String HELD_SESSION = GROUP + "/terminy/odbyty";
    public static final String CALENDAR = "/pulpit/kalendarz";
    /** The same week as a grid by day and hour. */
    public static final String WEEK = CALENDAR + "/siatka";

    public static final String EMBED = CALENDAR + "/osadzenie";
    public static final String NOW = "/pulpit/co-teraz";
    public static final String SCHEDULES = "/pulpit/harmonogramy";
    public static final String SCHEDULE = SCHEDULES + "/{programmeId}";
    public static final String SCHEDULE_PAPER = SCHEDULES + "/wersje/{scheduleId}/harmonogram.pdf";
    public static final String SCHEDULE_SHEET = SCHEDULES + "/wersje/{scheduleId}/harmonogram.xlsx";
    public static final String SCHOOL_BREAKS = "/pulpit/przerwy-szkolne";
    public static final String SCHOOL_BREAK_OFF = SCHOOL_BREAKS + "/{breakId}/usuniecie";
    public static final String SCHOOL_BREAK_SESSIONS = SCHOOL_BREAKS + "/{breakId}/zajecia";
    public static final String SHARED_SESSIONS = "/pulpit/wspolne-terminy";
    /** No page of its own: what the addresses of sessions begin with. */
    public static final String SESSIONS = "/pulpit/terminy";

    public static final String SESSION = SESSIONS + "/{sessionId}";
    public static final String CANCEL_SESSION = SESSION + "/odwolanie";
    public static final String ANNUL_SESSION = SESSION + "/uniewaznienie";
    public static final String CONFIRM_SESSION = SESSION + "/potwierdzenie";
    public static final String CORRECT_SESSION = SESSION + "/poprawa";
    public static final String MOVE_SESSION = SESSION + "/przeniesienie";
    public static final String REPLACE_FACILITATOR = SESSION + "/zastepstwo";
    public static final String SESSION_EQUIPMENT = SESSION + "/sprzet";
    /** Why a held one had too few of the staff for its children. */
    public static final String CARE = SESSION + "/opieka";

    public static final String SHARE_SESSION = SESSION + "/udostepnienie";
    public static final String STOP_SHARING_SESSION = SHARE_SESSION + "/koniec";
    public static final String EXPECTED = SESSION + "/spodziewani";
    public static final String CALLS = SESSION + "/zawiadomienia";
    public static final String CHANGE_MESSAGES = CALLS + "/wiadomosci";
    public static final String CALL = CALLS + "/{personId}";
    public static final String CALL_GUARDIAN = CALLS + "/opiekunowie/{guardianId}";
    public static final String LEADER_CALL = CALLS + "/prowadzacy/{membershipId}";
    public static final String SIGN_UP_CALL = CALLS + "/zgloszenia/{signUpId}";
    /** Asks the list of calls for those, too, whom messages tell. */
    public static final String EVERYBODY = "wszyscy";

    /** Asks the page of a group for all of its sessions. */
    public static final String ALL_SESSIONS = "wszystkie";

    public static final String ATTENDANCE = SESSION + "/obecnosc";
    public static final String CONFLICTS = ATTENDANCE + "/rozbieznosci";
    /** The page that works without a network; the script that keeps it may look after nothing but addresses that begin so. */
    public static final String OFFLINE = "/pulpit/obecnosc";

    public static final String OFFLINE_LISTS = OFFLINE + "/listy";
    public static final String OFFLINE_TICKS = OFFLINE + "/wpisy";
    public static final String PRINTED_SHEET = SESSION + "/lista";
    public static final String PRINTED_SHEET_PAPER = PRINTED_SHEET + "/{sheetId}/lista-obecnosci.pdf";
    public static final String SHEETS_TO_PRINT = CALENDAR + "/listy";
    public static final String PRINTED_SHEETS = SHEETS_TO_PRINT + "/listy-do-podpisu.pdf";
    public static final String PLACE_OFFER = "/{organisation}/wolne-miejsce";
    public static final String KEY = "klucz";

    private ActivityUrls() {}

    /** The form of a new group that starts as groups of a kind do. */
    public static String newGroup(String kind) {
        return Href.of(NEW_GROUP).with(KIND, kind).value();
    }

    public static String group(GroupId group) {
        return at(GROUP, group);
    }

    /** The group with all of its sessions. */
    public static String groupWithAllSessions(GroupId group) {
        return Href.of(group(group)).with("terminy", ALL_SESSIONS).value();
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

    /** Where somebody whose place ended gets it back. */
    public static String takeEndingBack(GroupId group, PersonId person) {
        return at(TAKE_ENDING_BACK, group).replace("{personId}", person.toString());
    }

    public static String takeEnrolmentBack(GroupId group, PersonId person) {
        return at(TAKE_ENROLMENT_BACK, group).replace("{personId}", person.toString());
    }

    public static String waitingList(GroupId group) {
        return at(WAITING_LIST, group);
    }

    /** Whom nobody could write that a place is kept for them. */
    public static String offerCalls(GroupId group) {
        return at(OFFER_CALLS, group);
    }

    public static String offerCall(GroupId group, PersonId person) {
        return at(OFFER_CALL, group).replace("{personId}", person.toString());
    }

    public static String closingCalls(GroupId group) {
        return at(CLOSING_CALLS, group);
    }

    public static String closingCall(GroupId group, PersonId person) {
        return at(CLOSING_CALL, group).replace("{personId}", person.toString());
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

    public static String guests(GroupId group) {
        return at(GUESTS, group);
    }

    public static String toExplain(GroupId group) {
        return at(TO_EXPLAIN, group);
    }

    /** Where somebody says why a person was at two sessions at one time; who reads the address may not know the other one. */
    public static String doublePresence(GroupId group, PersonId person, SessionId session, UUID pair) {
        return at(at(DOUBLE_PRESENCE, group), session)
                .replace("{personId}", person.toString())
                .replace("{pair}", pair.toString());
    }

    public static String threshold(GroupId group) {
        return at(THRESHOLD, group);
    }

    public static String threshold(GroupId group, PersonId person) {
        return at(THRESHOLD_OF_MEMBER, group).replace("{personId}", person.toString());
    }

    public static String signedCertificate(GroupId group, PersonId person, UUID copy) {
        return at(SIGNED_CERTIFICATE, group)
                .replace("{personId}", person.toString())
                .replace("{copyId}", copy.toString());
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

    public static String signedStaffSheet(MembershipId staff, YearMonth month, UUID copy) {
        return in(
                month,
                SIGNED_STAFF_SHEET.replace("{membershipId}", staff.toString()).replace("{copyId}", copy.toString()));
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

    /** The same, beginning with what was planned. */
    public static String heldSession(GroupId group, SessionId planned) {
        return Href.of(heldSession(group)).with("termin", planned.toString()).value();
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

    public static String correctSession(SessionId session) {
        return at(CORRECT_SESSION, session);
    }

    public static String care(SessionId session) {
        return at(CARE, session);
    }

    public static String moveSession(SessionId session) {
        return at(MOVE_SESSION, session);
    }

    public static String sessionEquipment(SessionId session) {
        return at(SESSION_EQUIPMENT, session);
    }

    public static String replaceFacilitator(SessionId session) {
        return at(REPLACE_FACILITATOR, session);
    }

    public static String expected(SessionId session) {
        return at(EXPECTED, session);
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

    public static String callGuardian(SessionId session, UUID guardian) {
        return at(CALL_GUARDIAN, session).replace("{guardianId}", guardian.toString());
    }

    public static String leaderCall(SessionId session, MembershipId member) {
        return at(LEADER_CALL, session).replace("{membershipId}", member.toString());
    }

    public static String signUpCall(SessionId session, UUID signUp) {
        return at(SIGN_UP_CALL, session).replace("{signUpId}", signUp.toString());
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

    public static String schoolBreakSessions(UUID schoolBreak) {
        return SCHOOL_BREAK_SESSIONS.replace("{breakId}", schoolBreak.toString());
    }

    static String at(String pattern, GroupId group) {
        return pattern.replace("{groupId}", group.toString());
    }

    static String at(String pattern, SessionId session) {
        return pattern.replace("{sessionId}", session.toString());
    }
}
