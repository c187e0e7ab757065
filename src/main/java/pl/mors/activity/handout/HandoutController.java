package pl.mors.activity.handout;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.HandoutUrls;
import pl.mors.activity.SessionId;
import pl.mors.activity.access.GroupAccess;
import pl.mors.activity.group.GroupQueries;
import pl.mors.activity.session.SessionQueries.SessionDetails;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.person.PersonId;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.AskedDay;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Option;
import pl.mors.platform.web.Pages;

/** Ticks who received what at a session, and says how much it was in a month. */
@Controller
class HandoutController {

    private static final String TEMPLATE = "activity/handout/session";

    private final HandoutQueries handouts;
    private final HandoutRepository repository;
    private final SessionsWithHandouts sessions;
    private final GroupQueries groups;
    private final CurrentUser user;
    private final GroupAccess access;
    private final BusinessDate date;

    HandoutController(
            HandoutQueries handouts,
            HandoutRepository repository,
            SessionsWithHandouts sessions,
            GroupQueries groups,
            CurrentUser user,
            GroupAccess access,
            BusinessDate date) {
        this.handouts = handouts;
        this.repository = repository;
        this.sessions = sessions;
        this.groups = groups;
        this.user = user;
        this.access = access;
        this.date = date;
    }

    @Requires(DataClass.ORGANISATION)
    @GetMapping(HandoutUrls.HANDOUTS)
    ModelAndView month(@RequestParam(name = ActivityUrls.MONTH, required = false) @Nullable String asked) {
        var month = AskedDay.month(asked).orElseGet(() -> YearMonth.from(date.today()));
        return Pages.show(
                "activity/handout/month",
                new HandoutsPage(
                        month, handouts.ofMonth(month, access.sight()), user.may(DataClass.ROSTER, Action.READ)));
    }

    @Requires(DataClass.ROSTER)
    @ReadsPersonalData(value = "handouts", idParam = "groupId")
    @GetMapping(HandoutUrls.HANDOUTS_OF_GROUP)
    ModelAndView receipts(
            @PathVariable GroupId groupId,
            @RequestParam(name = ActivityUrls.MONTH, required = false) @Nullable String asked,
            @RequestParam(name = HandoutUrls.KIND, required = false) @Nullable String askedKind) {
        var sight = access.sight();
        var group = groups.find(groupId, sight, date.today())
                .filter(found -> sight.names(found.hiddenMembership(), found.leads()))
                .orElseThrow(() -> new NotFound("handouts of group " + groupId));
        var month = AskedDay.month(asked).orElseGet(() -> YearMonth.from(date.today()));
        var kind = HandoutKind.asked(askedKind);
        return Pages.show(
                "activity/handout/receipts",
                new ReceiptsPage(group, month, kind, handouts.receipts(groupId, month, kind)));
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "handouts", idParam = "sessionId")
    @GetMapping(HandoutUrls.HANDOUTS_OF_SESSION)
    ModelAndView session(
            @PathVariable SessionId sessionId,
            @RequestParam(name = HandoutUrls.KIND, required = false) @Nullable String asked) {
        var session = sessions.find(sessionId);
        var kind = HandoutKind.asked(asked);
        var received = handouts.received(sessionId, kind).stream()
                .map(PersonId::toString)
                .toArray(String[]::new);
        var form = Form.submitted(Map.of(HandoutPage.RECEIVED, received, HandoutPage.RECEIVED_BEFORE, received));
        return Pages.show(TEMPLATE, page(form, session, kind));
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "handouts", idParam = "sessionId")
    @PostMapping(HandoutUrls.HANDOUTS_OF_SESSION)
    ModelAndView keep(
            @PathVariable SessionId sessionId,
            @RequestParam(name = HandoutUrls.KIND, required = false) @Nullable String asked,
            Form form) {
        access.requireWritable(sessionId);
        var session = sessions.find(sessionId);
        if (!hasItsDay(session)) {
            throw new NotFound("handouts before the day of session " + sessionId);
        }
        var kind = HandoutKind.asked(asked);
        var shown = sessions.people(session, kind).stream().map(Option::value).toList();
        var received = form.read("activity.handout.field").optional().choices(HandoutPage.RECEIVED, shown);
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, page(form, session, kind));
        }
        var before = form.values(HandoutPage.RECEIVED_BEFORE);
        repository.keep(
                sessionId,
                kind,
                without(received, before),
                without(before.stream().filter(shown::contains).toList(), received));
        return Pages.redirect(
                HandoutUrls.session(sessionId, kind.code()), Notice.done("activity.handout.kept", kind.label()));
    }

    private HandoutPage page(Form form, SessionDetails session, HandoutKind kind) {
        return new HandoutPage(
                form,
                session,
                kind,
                sessions.mayKnowNames(session),
                hasItsDay(session),
                sessions.people(session, kind));
    }

    private static List<PersonId> without(List<String> people, List<String> others) {
        return people.stream()
                .filter(person -> !others.contains(person))
                .map(PersonId::valueOf)
                .toList();
    }

    private boolean hasItsDay(SessionDetails session) {
        return !session.time().day().isAfter(date.today());
    }
}
