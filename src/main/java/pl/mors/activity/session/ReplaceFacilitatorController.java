package pl.mors.activity.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.SessionId;
import pl.mors.activity.access.GroupAccess;
import pl.mors.activity.series.SeriesQueries;
import pl.mors.activity.session.SessionQueries.SessionDetails;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.MembershipId;
import pl.mors.identity.Requires;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Option;
import pl.mors.platform.web.Pages;

/** Somebody leads a session instead of a colleague. */
@Controller
class ReplaceFacilitatorController {

    private static final String TEMPLATE = "activity/session/replace";

    private final SessionQueries sessions;
    private final SeriesQueries series;
    private final FacilitatorChoice facilitators;
    private final GroupAccess access;
    private final ReplaceFacilitator replaceFacilitator;
    private final BusinessDate businessDate;

    ReplaceFacilitatorController(
            SessionQueries sessions,
            SeriesQueries series,
            FacilitatorChoice facilitators,
            GroupAccess access,
            ReplaceFacilitator replaceFacilitator,
            BusinessDate businessDate) {
        this.sessions = sessions;
        this.series = series;
        this.facilitators = facilitators;
        this.access = access;
        this.replaceFacilitator = replaceFacilitator;
        this.businessDate = businessDate;
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @GetMapping(ActivityUrls.REPLACE_FACILITATOR)
    ModelAndView ask(@PathVariable SessionId sessionId) {
        var version = page(Form.blank(), sessionId).session().version();
        return Pages.show(
                TEMPLATE,
                page(
                        ExtentChoice.startingIn(Form.startingWith(
                                Map.of("version", String.valueOf(version), ToldPeople.FIELD, "true"))),
                        sessionId));
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @PostMapping(ActivityUrls.REPLACE_FACILITATOR)
    ModelAndView replace(@PathVariable SessionId sessionId, Form form) {
        access.requireWritable(sessionId);
        var page = page(form, sessionId);
        var reader = form.read(SessionForm.LABELS);
        var by = reader.choices(
                "facilitator", page.facilitators().stream().map(Option::value).toList());
        var version = reader.integer("version", 1, Integer.MAX_VALUE);
        var extent = page.extent().read(form, page.session().time().day(), businessDate.today());
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, page);
        }
        var members = by.stream().map(UUID::fromString).map(MembershipId::new).collect(Collectors.toUnmodifiableSet());
        return switch (replaceFacilitator.replace(sessionId, version.get(), members, ToldPeople.wanted(form), extent)) {
            case ReplaceFacilitator.Replaced(int replaced, var told) ->
                find(sessionId).isPresent()
                        ? ToldPeople.redirect(
                                page.session(), access.sight(), sessionId, replaced, told, "activity.session.replaced")
                        // Whoever was given it alone has given it away.
                        : Pages.redirect(
                                page.session().aroundHref(),
                                ToldPeople.notice(replaced, told, "activity.session.replaced"));
            case ReplaceFacilitator.Unchanged unchanged ->
                Pages.redirect(ActivityUrls.session(sessionId), Notice.info("activity.session.replaced.nobody"));
            case ReplaceFacilitator.LedUnchecked(var leaders) -> Pages.invalid(TEMPLATE, page.withUnchecked(leaders));
            case ReplaceFacilitator.Busy busy -> Pages.invalid(TEMPLATE, page.withClashes(busy.clashes()));
            case ReplaceFacilitator.NotPlanned notPlanned ->
                Pages.invalid(TEMPLATE, page.with(Notice.refused("activity.session.not-planned")));
            case ReplaceFacilitator.Stale stale ->
                Pages.stale(TEMPLATE, page.with(Notice.warning("activity.session.stale")));
        };
    }

    private Optional<SessionDetails> find(SessionId session) {
        return sessions.find(session, access.sight());
    }

    private ReplaceFacilitatorPage page(Form form, SessionId sessionId) {
        var session = find(sessionId).orElseThrow(() -> new NotFound("session " + sessionId));
        return new ReplaceFacilitatorPage(
                form,
                session,
                facilitators.of(sessionId),
                access.mayWrite(sessionId),
                access.mayWrite(session.group())
                        ? ExtentChoice.of(series.rest(sessionId, businessDate.today()))
                        : ExtentChoice.ALONE,
                null,
                List.of());
    }
}
