package pl.mors.activity.session;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.ActivityUrls;
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
import pl.mors.identity.Organisations;
import pl.mors.identity.PublicOrganisation;
import pl.mors.identity.Requires;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.Tenancy;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Option;
import pl.mors.platform.web.Pages;

/** A session's page, and which partners see it. */
@Controller
class SessionController {

    private static final String TEMPLATE = "activity/session/session";

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
    private final Organisations organisations;
    private final GroupAccess access;
    private final CurrentUser user;
    private final ShareSession shareSession;
    private final StopSharingSession stopSharingSession;
    private final BusinessDate businessDate;
    private final Clock clock;

    SessionController(
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
            Organisations organisations,
            GroupAccess access,
            CurrentUser user,
            ShareSession shareSession,
            StopSharingSession stopSharingSession,
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
        this.organisations = organisations;
        this.access = access;
        this.user = user;
        this.shareSession = shareSession;
        this.stopSharingSession = stopSharingSession;
        this.businessDate = businessDate;
        this.clock = clock;
    }

    @Requires(DataClass.ORGANISATION)
    @GetMapping(ActivityUrls.SESSION)
    ModelAndView session(@PathVariable SessionId sessionId) {
        return Pages.show(TEMPLATE, page(Form.blank(), sessionId));
    }

    @Requires(value = DataClass.ORGANISATION, action = Action.WRITE)
    @PostMapping(ActivityUrls.SHARE_SESSION)
    ModelAndView share(@PathVariable SessionId sessionId, Form form) {
        var page = page(form, sessionId);
        var partner = form.read(SessionForm.LABELS)
                .choice("partner", page.partners().stream().map(Option::value).toList());
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, page);
        }
        shareSession.share(sessionId, UUID.fromString(partner.get()));
        return Pages.redirect(
                ActivityUrls.session(sessionId),
                Notice.done("activity.session.shared", label(page.partners(), partner.get())));
    }

    @Requires(value = DataClass.ORGANISATION, action = Action.WRITE)
    @PostMapping(ActivityUrls.STOP_SHARING_SESSION)
    ModelAndView stopSharing(@PathVariable SessionId sessionId, Form form) {
        var page = page(form, sessionId);
        var partner = form.read(SessionForm.LABELS)
                .choice("partner", page.sharedWith().stream().map(Option::value).toList());
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, page);
        }
        stopSharingSession.stop(sessionId, UUID.fromString(partner.get()));
        return Pages.redirect(
                ActivityUrls.session(sessionId),
                Notice.done("activity.session.not-shared", label(page.sharedWith(), partner.get())));
    }

    private SessionPage page(Form form, SessionId sessionId) {
        SessionDetails session =
                sessions.find(sessionId, access.sight()).orElseThrow(() -> new NotFound("session " + sessionId));
        var seeing = sessions.sharedWith(sessionId);
        var others = organisations.all().stream()
                .filter(one -> !one.id().equals(Tenancy.organisation()))
                .toList();
        boolean mayShare = user.may(DataClass.ORGANISATION, Action.WRITE);
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
                options(others.stream()
                        .filter(one -> seeing.contains(one.id().value()))
                        .toList()),
                mayShare
                        ? options(others.stream()
                                .filter(one -> !seeing.contains(one.id().value()))
                                .toList())
                        : List.of());
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

    private static List<Option> options(List<PublicOrganisation> organisations) {
        return organisations.stream()
                .map(one -> Option.of(one.id().value().toString(), one.name()))
                .toList();
    }

    private static String label(List<Option> options, String value) {
        return options.stream()
                .filter(option -> option.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElseThrow();
    }
}
