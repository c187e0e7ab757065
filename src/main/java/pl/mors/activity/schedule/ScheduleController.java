package pl.mors.activity.schedule;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.access.GroupAccess;
import pl.mors.document.Papers;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.sheet.SheetFormat;
import pl.mors.platform.web.AskedDay;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;
import pl.mors.programme.Programme;
import pl.mors.programme.ProgrammeId;
import pl.mors.programme.ProgrammeLetterheads;
import pl.mors.programme.ProgrammeQueries;

/** The schedule of support: what it says now, what was published, and the published versions to print and to download. */
@Controller
class ScheduleController {

    private final ScheduleQueries schedules;
    private final PublishSchedule publishSchedule;
    private final ProgrammeQueries programmes;
    private final ProgrammeLetterheads letterheads;
    private final Papers papers;
    private final GroupAccess access;
    private final CurrentUser user;
    private final BusinessDate businessDate;

    ScheduleController(
            ScheduleQueries schedules,
            PublishSchedule publishSchedule,
            ProgrammeQueries programmes,
            ProgrammeLetterheads letterheads,
            Papers papers,
            GroupAccess access,
            CurrentUser user,
            BusinessDate businessDate) {
        this.schedules = schedules;
        this.publishSchedule = publishSchedule;
        this.programmes = programmes;
        this.letterheads = letterheads;
        this.papers = papers;
        this.access = access;
        this.user = user;
        this.businessDate = businessDate;
    }

    @Requires(DataClass.ORGANISATION)
    @GetMapping(ActivityUrls.SCHEDULES)
    ModelAndView programmes() {
        return Pages.show("activity/schedule/programmes", new SchedulesPage(programmes.all()));
    }

    @Requires(DataClass.ORGANISATION)
    @GetMapping(ActivityUrls.SCHEDULE)
    ModelAndView schedule(
            @PathVariable ProgrammeId programmeId,
            @RequestParam(name = ActivityUrls.MONTH, required = false) @Nullable String asked) {
        var programme = programme(programmeId);
        var month = month(asked);
        var now = schedules.now(programmeId, month);
        var versions = schedules.versions(programmeId, month);
        return Pages.show(
                "activity/schedule/schedule",
                new SchedulePage(
                        programmeId,
                        programme.title(),
                        month,
                        now,
                        schedules.inSight(month, access.sight()),
                        versions.isEmpty()
                                ? null
                                : ScheduleDifference.between(versions.getFirst().lines(), now),
                        SchedulePage.withDifferences(versions),
                        user.may(DataClass.PROGRAMME, Action.WRITE)));
    }

    @Requires(value = DataClass.PROGRAMME, action = Action.WRITE)
    @PostMapping(ActivityUrls.SCHEDULE)
    ModelAndView publish(
            @PathVariable ProgrammeId programmeId,
            @RequestParam(name = ActivityUrls.MONTH, required = false) @Nullable String asked) {
        var month = month(asked);
        programme(programmeId);
        var notice = switch (publishSchedule.publish(programmeId, month)) {
            case PublishSchedule.Published published ->
                Notice.done("activity.schedule.published", String.valueOf(published.number()));
            case PublishSchedule.Unchanged unchanged ->
                Notice.info("activity.schedule.unchanged", String.valueOf(unchanged.number()));
            case PublishSchedule.Empty empty -> Notice.refused("activity.schedule.nothing-to-publish");
        };
        return Pages.redirect(ActivityUrls.schedule(programmeId, month), notice);
    }

    @Requires(DataClass.ORGANISATION)
    @GetMapping(ActivityUrls.SCHEDULE_PAPER)
    void paper(@PathVariable UUID scheduleId, HttpServletResponse response) throws IOException {
        papers.send(published(scheduleId).paper(), response);
    }

    @Requires(DataClass.ORGANISATION)
    @GetMapping(ActivityUrls.SCHEDULE_SHEET)
    void sheet(@PathVariable UUID scheduleId, HttpServletResponse response) throws IOException {
        var paper = published(scheduleId);
        paper.sheet().send(response, paper.fileName(), SheetFormat.XLSX);
    }

    private SchedulePaper published(UUID scheduleId) {
        var version = schedules.version(scheduleId).orElseThrow(() -> new NotFound("published schedule " + scheduleId));
        var programme = programme(version.programme());
        return new SchedulePaper(
                letterheads.about(programme.id().value(), List.of(programme.id())), programme.title(), version);
    }

    private Programme programme(ProgrammeId id) {
        return programmes.all().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("programme " + id));
    }

    private YearMonth month(@Nullable String asked) {
        return AskedDay.month(asked).orElseGet(() -> YearMonth.from(businessDate.today()));
    }
}
