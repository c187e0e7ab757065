package pl.mors.activity.session;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import pl.mors.activity.BadgeUrls;
import pl.mors.activity.SessionId;
import pl.mors.activity.access.GroupAccess;
import pl.mors.activity.care.CareQueries;
import pl.mors.activity.care.StaffNeed;
import pl.mors.activity.holiday.Holiday;
import pl.mors.activity.holiday.HolidayQueries;
import pl.mors.activity.offline.ConflictQueries;
import pl.mors.activity.safeguarding.LeaderChecks;
import pl.mors.activity.series.SeriesQueries;
import pl.mors.activity.session.SessionQueries.SessionDetails;
import pl.mors.document.PaperKind;
import pl.mors.document.SignedCopies;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.Form;

/** Puts together what the page of a session says, as far as the reader may know and do. */
@Component
class SessionPages {

    static final String TEMPLATE = "activity/session/session";

    private final SessionQueries sessions;
    private final SessionPapers papers;
    private final SignedCopies copies;
    private final SeriesQueries series;
    private final SessionEquipmentQueries equipment;
    private final OverlapQueries overlaps;
    private final CareQueries care;
    private final LeaderChecks leaders;
    private final HolidayQueries holidays;
    private final SessionCorrectionQueries corrections;
    private final ConflictQueries conflicts;
    private final SessionSharing sharing;
    private final GroupAccess access;
    private final CurrentUser user;
    private final BusinessDate businessDate;
    private final Clock clock;

    SessionPages(
            SessionQueries sessions,
            SessionPapers papers,
            SignedCopies copies,
            SeriesQueries series,
            SessionEquipmentQueries equipment,
            OverlapQueries overlaps,
            CareQueries care,
            LeaderChecks leaders,
            HolidayQueries holidays,
            SessionCorrectionQueries corrections,
            ConflictQueries conflicts,
            SessionSharing sharing,
            GroupAccess access,
            CurrentUser user,
            BusinessDate businessDate,
            Clock clock) {
        this.sessions = sessions;
        this.papers = papers;
        this.copies = copies;
        this.series = series;
        this.equipment = equipment;
        this.overlaps = overlaps;
        this.care = care;
        this.leaders = leaders;
        this.holidays = holidays;
        this.corrections = corrections;
        this.conflicts = conflicts;
        this.sharing = sharing;
        this.access = access;
        this.user = user;
        this.businessDate = businessDate;
        this.clock = clock;
    }

    /**
     * @param form what partner the reader chose, if any
     * @throws NotFound when there is no such session, or none for this reader
     */
    SessionPage page(Form form, SessionId sessionId) {
        SessionDetails session =
                sessions.find(sessionId, access.sight()).orElseThrow(() -> new NotFound("session " + sessionId));
        boolean opensTrip = session.isTrip() && user.may(DataClass.ROSTER, Action.WRITE) && knowsNames(session);
        boolean badges = access.sight().namesOnBadges(session.evidence(), session.hiddenMembership(), session.leads());
        return new SessionPage(
                form,
                session,
                session.isTrip() ? sessions.trip(sessionId, opensTrip) : null,
                series.of(sessionId).orElse(null),
                equipment.of(sessionId),
                session.isPlanned() ? overlaps.of(session.group(), session.time()) : List.of(),
                user.may(DataClass.ROSTER, Action.WRITE)
                        ? care.ofSession(sessionId).filter(StaffNeed::isMissing).orElse(null)
                        : null,
                user.may(DataClass.ROSTER, Action.WRITE) && knowsNames(session)
                        ? care.held(sessionId, access.sight()).orElse(null)
                        : null,
                user.may(DataClass.ROSTER, Action.WRITE)
                        ? leaders.ofSession(sessionId).size()
                        : 0,
                user.may(DataClass.SAFEGUARDING, Action.READ),
                user.may(DataClass.ROSTER, Action.WRITE) ? holidayOf(session) : List.of(),
                user.may(DataClass.ROSTER, Action.WRITE) ? corrections.of(sessionId) : List.of(),
                user.may(DataClass.ROSTER, Action.WRITE)
                                && access.sight().names(session.hiddenMembership(), session.leads())
                        ? conflicts.of(sessionId).size()
                        : 0,
                user.may(DataClass.ROSTER, Action.WRITE),
                user.may(DataClass.ROSTER, Action.WRITE)
                        && knowsNames(session)
                        && !session.time().day().isAfter(businessDate.today())
                        && session.status().takesPlace(),
                user.may(DataClass.ROSTER, Action.WRITE) && session.isEnteredAnew(businessDate.today()),
                session.status().isOwed(session.time().day(), businessDate.today()),
                Standing.of(session.status(), session.time(), businessDate.now(clock)),
                access.mayOverride() && session.status() == SessionStatus.HELD && session.overrideReason() == null,
                isToBeTold(session),
                user.may(DataClass.ROSTER, Action.WRITE)
                        && session.isToCome(businessDate.today())
                        && knowsNames(session),
                opensTrip,
                !session.isTrip() && user.may(DataClass.ROSTER, Action.WRITE) && knowsNames(session),
                session.status() == SessionStatus.HELD && user.may(DataClass.DIARY, Action.WRITE),
                user.may(DataClass.ROSTER, Action.WRITE)
                        && session.status().takesPlace()
                        && session.evidence().listsPeople()
                        && knowsNames(session),
                user.may(DataClass.ROSTER, Action.WRITE) && badges,
                badges
                        ? copies.links(
                                PaperKind.NAME_BADGES, sessionId.value(), copy -> BadgeUrls.signed(sessionId, copy))
                        : List.of(),
                knowsNames(session) ? papers.of(sessionId) : List.of(),
                sharing.of(sessionId));
    }

    private List<Holiday> holidayOf(SessionDetails session) {
        var day = session.time().day();
        return holidays.ofGroup(session.group(), businessDate.today()).stream()
                .filter(one -> !day.isBefore(one.first()) && !day.isAfter(one.last()))
                .toList();
    }

    /** Of a day that is over nobody needs to be told; who meets in a group with hidden membership is known to who leads it. */
    private boolean isToBeTold(SessionDetails session) {
        return user.may(DataClass.ROSTER, Action.WRITE)
                && (session.status() == SessionStatus.CANCELLED
                        || session.status() == SessionStatus.MOVED
                        || (session.isPlanned() && session.facilitatorReplaced()))
                && !session.lastDay().isBefore(businessDate.today())
                && knowsNames(session);
    }

    private boolean knowsNames(SessionDetails session) {
        return access.sight().names(session.hiddenMembership(), session.leads());
    }
}
