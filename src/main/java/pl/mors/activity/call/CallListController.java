package pl.mors.activity.call;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.SessionId;
import pl.mors.activity.access.GroupAccess;
import pl.mors.activity.session.SessionQueries;
import pl.mors.activity.session.SessionQueries.SessionDetails;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.person.PersonId;
import pl.mors.platform.NotFound;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

/** Telling people of a cancelled or moved session: sending messages, and the calls with their results. */
@Controller
class CallListController {

    private static final String TEMPLATE = "activity/call/calls";

    private final SessionQueries sessions;
    private final CallQueries calls;
    private final CallRepository repository;
    private final SendChangeMessages sendChangeMessages;
    private final GroupAccess access;
    private final CurrentUser user;

    CallListController(
            SessionQueries sessions,
            CallQueries calls,
            CallRepository repository,
            SendChangeMessages sendChangeMessages,
            GroupAccess access,
            CurrentUser user) {
        this.sessions = sessions;
        this.calls = calls;
        this.repository = repository;
        this.sendChangeMessages = sendChangeMessages;
        this.access = access;
        this.user = user;
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "attendance", idParam = "sessionId")
    @GetMapping(ActivityUrls.CALLS)
    ModelAndView list(@PathVariable SessionId sessionId, @RequestParam(defaultValue = "") String osoby) {
        access.requireWritable(sessionId);
        var change = change(sessionId);
        return Pages.show(
                TEMPLATE,
                new CallListPage(
                        change,
                        change.words(sendChangeMessages.sender()),
                        change.text(sendChangeMessages.sender()),
                        calls.concerned(change),
                        calls.guardians(change),
                        change.isReplacement() ? List.of() : calls.knownDates(sessionId),
                        osoby.equals(ActivityUrls.EVERYBODY),
                        user.mayForEverybody(DataClass.PERSONAL, Action.READ)));
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "attendance", idParam = "sessionId")
    @PostMapping(ActivityUrls.CHANGE_MESSAGES)
    ModelAndView send(@PathVariable SessionId sessionId) {
        access.requireWritable(sessionId);
        var told = sendChangeMessages.tell(change(sessionId));
        return Pages.redirect(
                ActivityUrls.calls(sessionId),
                Notice.done("activity.call.sent", Texts.n("activity.call.people", told.written())));
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "attendance", idParam = "sessionId")
    @PostMapping(ActivityUrls.CALL)
    ModelAndView call(@PathVariable SessionId sessionId, @PathVariable PersonId personId, Form form) {
        access.requireWritable(sessionId);
        var change = change(sessionId);
        var everybody = form.value("osoby").equals(ActivityUrls.EVERYBODY);
        var before = calls.concerned(change);
        var somebody = before.stream()
                .filter(one -> one.person().equals(personId))
                .findFirst()
                .orElseThrow(() -> new NotFound("person " + personId));
        repository.addCall(change, personId, CallResult.in(form));
        var back = everybody ? ActivityUrls.callsToEverybody(sessionId) : ActivityUrls.calls(sessionId);
        return Pages.redirect(
                back + next(personId, before, calls.concerned(change), everybody),
                Notice.done("activity.call.recorded", somebody.name()));
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "attendance", idParam = "sessionId")
    @PostMapping(ActivityUrls.CALL_GUARDIAN)
    ModelAndView callGuardian(@PathVariable SessionId sessionId, @PathVariable UUID guardianId, Form form) {
        access.requireWritable(sessionId);
        var change = change(sessionId);
        var guardian = calls.guardians(change).stream()
                .filter(one -> one.id().equals(guardianId))
                .findFirst()
                .orElseThrow(() -> new NotFound("guardian " + guardianId));
        repository.addCall(change, guardian, CallResult.in(form));
        return Pages.redirect(
                ActivityUrls.calls(sessionId) + "#" + NextCall.anchor(guardianId),
                Notice.done("activity.call.recorded", guardian.name()));
    }

    private static String next(PersonId called, List<Concerned> before, List<Concerned> now, boolean everybody) {
        return NextCall.after(
                called.value(),
                CallListPage.calls(before, everybody).stream()
                        .map(one -> one.person().value())
                        .toList(),
                CallListPage.calls(now, everybody).stream()
                        .filter(one -> !one.isTold())
                        .map(one -> one.person().value())
                        .toList());
    }

    /** The names of a group with hidden membership are for who leads it. */
    private SessionChange change(SessionId session) {
        var sight = access.sight();
        return sessions.find(session, sight)
                .filter(found -> sight.names(found.hiddenMembership(), found.leads()))
                .map(SessionDetails::id)
                .flatMap(calls::change)
                .orElseThrow(() -> new NotFound("changed session " + session));
    }
}
