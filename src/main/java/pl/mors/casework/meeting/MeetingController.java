package pl.mors.casework.meeting;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.calendar.BookingOutcome;
import pl.mors.calendar.TimeRange;
import pl.mors.casework.CardId;
import pl.mors.casework.CaseworkUrls;
import pl.mors.casework.MeetingId;
import pl.mors.casework.access.CaseAccess;
import pl.mors.casework.card.CardKinds;
import pl.mors.casework.card.CardQueries;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Hours;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;
import pl.mors.programme.ProgrammeQueries;

/** Planning and recording meetings of a card. */
@Controller
class MeetingController {

    private static final String TEMPLATE = "casework/meeting/form";
    private static final List<MeetingStatus> PLAN = List.of(MeetingStatus.PLANNED);
    private static final List<MeetingStatus> PAST = List.of(MeetingStatus.HELD, MeetingStatus.MISSED);

    private final MeetingQueries meetings;
    private final SaveMeeting saveMeeting;
    private final CardQueries cards;
    private final ProgrammeQueries programmes;
    private final CaseAccess access;
    private final BusinessDate date;
    private final Clock clock;

    MeetingController(
            MeetingQueries meetings,
            SaveMeeting saveMeeting,
            CardQueries cards,
            ProgrammeQueries programmes,
            CaseAccess access,
            BusinessDate date,
            Clock clock) {
        this.meetings = meetings;
        this.saveMeeting = saveMeeting;
        this.cards = cards;
        this.programmes = programmes;
        this.access = access;
        this.date = date;
        this.clock = clock;
    }

    @GetMapping(CaseworkUrls.PLANNED_MEETING)
    @Requires(value = DataClass.CASEWORK, action = Action.WRITE)
    @ReadsPersonalData(value = "support_card", idParam = "cardId")
    ModelAndView plan(@PathVariable CardId cardId) {
        return Pages.show(TEMPLATE, page(Form.blank(), cardId, null, PLAN));
    }

    @PostMapping(CaseworkUrls.PLANNED_MEETING)
    @Requires(value = DataClass.CASEWORK, action = Action.WRITE)
    @ReadsPersonalData(value = "support_card", idParam = "cardId")
    ModelAndView savePlan(@PathVariable CardId cardId, Form form) {
        return add(page(form, cardId, null, PLAN), "casework.meeting.planned");
    }

    @GetMapping(CaseworkUrls.HELD_MEETING)
    @Requires(value = DataClass.CASEWORK, action = Action.WRITE)
    @ReadsPersonalData(value = "support_card", idParam = "cardId")
    ModelAndView record(@PathVariable CardId cardId) {
        var answers = Map.of("status", MeetingStatus.HELD.name(), "on", Texts.date(date.today()));
        return Pages.show(TEMPLATE, page(Form.startingWith(answers), cardId, null, PAST));
    }

    @PostMapping(CaseworkUrls.HELD_MEETING)
    @Requires(value = DataClass.CASEWORK, action = Action.WRITE)
    @ReadsPersonalData(value = "support_card", idParam = "cardId")
    ModelAndView saveRecord(@PathVariable CardId cardId, Form form) {
        return add(page(form, cardId, null, PAST), "casework.meeting.recorded");
    }

    @GetMapping(CaseworkUrls.MEETING)
    @Requires(value = DataClass.CASEWORK, action = Action.WRITE)
    @ReadsPersonalData(value = "support_meeting", idParam = "meetingId")
    ModelAndView show(@PathVariable MeetingId meetingId) {
        var meeting = meetings.get(meetingId);
        var form = MeetingForm.of(meeting, now());
        return Pages.show(TEMPLATE, page(form, meeting.card(), meeting, MeetingForm.all()));
    }

    @PostMapping(CaseworkUrls.MEETING)
    @Requires(value = DataClass.CASEWORK, action = Action.WRITE)
    @ReadsPersonalData(value = "support_meeting", idParam = "meetingId")
    ModelAndView change(@PathVariable MeetingId meetingId, Form form) {
        var meeting = meetings.get(meetingId);
        var page = page(form, meeting.card(), meeting, MeetingForm.all());
        var said = read(page);
        return said.isEmpty()
                ? Pages.invalid(TEMPLATE, page)
                : answer(
                        saveMeeting.correct(meetingId, MeetingForm.version(form), said.get()),
                        page,
                        "casework.meeting.changed");
    }

    private ModelAndView add(MeetingPage page, String done) {
        var said = read(page);
        return said.isEmpty()
                ? Pages.invalid(TEMPLATE, page)
                : answer(saveMeeting.add(page.card().id(), said.get()), page, done);
    }

    private Optional<SaveMeeting.Said> read(MeetingPage page) {
        var begins =
                programmes.byId(page.card().programme()).orElseThrow().period().from();
        return MeetingForm.read(page.form(), page.statuses(), begins, now());
    }

    /** The rules' today at the clock's hour. */
    private LocalDateTime now() {
        return date.today().atTime(LocalTime.ofInstant(clock.instant(), BusinessDate.ZONE));
    }

    private static ModelAndView answer(SaveMeeting.Outcome outcome, MeetingPage page, String done) {
        var period = page.card().grant().period();
        return switch (outcome) {
            case SaveMeeting.Outcome.Saved saved ->
                Pages.redirect(CaseworkUrls.card(page.card().id()), notice(saved, done));
            case SaveMeeting.Outcome.BeyondGrant(int left) ->
                Pages.invalid(TEMPLATE, page.refused(Texts.t("casework.meeting.beyond-grant", Hours.text(left))));
            case SaveMeeting.Outcome.OutsideCard() ->
                Pages.invalid(
                        TEMPLATE, page.refused(Texts.t("casework.meeting.outside-card", period.from(), period.to())));
            case SaveMeeting.Outcome.AfterExit(var exitedOn) ->
                Pages.invalid(TEMPLATE, page.refused(Texts.t("casework.meeting.after-exit", exitedOn)));
            case SaveMeeting.Outcome.Busy(var refusal) -> Pages.invalid(TEMPLATE, page.refused(busy(refusal)));
            case SaveMeeting.Outcome.AlreadyThere already ->
                Pages.redirect(CaseworkUrls.card(page.card().id()), Notice.info("casework.meeting.already-there"));
            case SaveMeeting.Outcome.Overlaps(var other) ->
                Pages.invalid(
                        TEMPLATE,
                        page.refused(Texts.t(
                                "casework.meeting.overlaps",
                                hours(other.time()),
                                Texts.t(other.status().textKey()))));
            case SaveMeeting.Outcome.Stale() -> Pages.stale(TEMPLATE, page.outOfDate());
        };
    }

    private static Notice notice(SaveMeeting.Outcome.Saved saved, String done) {
        if (saved.collided()) {
            return Notice.warning("casework.meeting.collided");
        }
        if (saved.afterExit()) {
            return Notice.warning("casework.meeting.recorded.after-exit");
        }
        return saved.beyond() > 0
                ? Notice.warning("casework.meeting.recorded.beyond", Hours.text(saved.beyond()))
                : Notice.done(done);
    }

    private static String busy(BookingOutcome.Refusal refusal) {
        var taken = refusal.collisions().stream()
                .map(one -> one.what().orElseGet(() -> Texts.t("casework.meeting.busy.taken")) + " ("
                        + hours(one.period()) + ")")
                .collect(Collectors.joining(", "));
        var what = taken.isEmpty() ? Texts.t("casework.meeting.busy.taken") : taken;
        return refusal.freeTimes().isEmpty()
                ? Texts.t("casework.meeting.busy.all-day", what)
                : Texts.t(
                        "casework.meeting.busy",
                        what,
                        refusal.freeTimes().stream()
                                .map(MeetingController::hours)
                                .collect(Collectors.joining(", ")));
    }

    private static String hours(TimeRange time) {
        return Texts.t("casework.hours", time.startTime(), time.endTime());
    }

    private MeetingPage page(Form form, CardId cardId, @Nullable Meeting meeting, List<MeetingStatus> statuses) {
        access.require(cardId);
        var card = cards.get(cardId);
        var programme = programmes.byId(card.programme()).orElseThrow();
        return new MeetingPage(
                form, card, CardKinds.name(programme, card.activityKind()), meeting, statuses, null, false);
    }
}
