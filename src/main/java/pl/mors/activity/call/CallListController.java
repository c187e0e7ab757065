package pl.mors.activity.call;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
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
import pl.mors.identity.MembershipId;
import pl.mors.identity.Requires;
import pl.mors.person.PersonId;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

/** Telling people, colleagues and whoever signed up of a changed session: sending messages, and the calls with their results. */
@Controller
class CallListController {

    private static final String TEMPLATE = "activity/call/calls";

    /** The field that says whether the list showed everybody. */
    private static final String PEOPLE = "osoby";

    private final SessionQueries sessions;
    private final CallQueries calls;
    private final CallRepository repository;
    private final LeaderQueries leaders;
    private final LeaderRepository leaderRepository;
    private final OpenSignUpQueries signUps;
    private final OpenSignUpRepository signUpRepository;
    private final SendChangeMessages sendChangeMessages;
    private final GroupAccess access;
    private final CurrentUser user;
    private final BusinessDate date;

    CallListController(
            SessionQueries sessions,
            CallQueries calls,
            CallRepository repository,
            LeaderQueries leaders,
            LeaderRepository leaderRepository,
            OpenSignUpQueries signUps,
            OpenSignUpRepository signUpRepository,
            SendChangeMessages sendChangeMessages,
            GroupAccess access,
            CurrentUser user,
            BusinessDate date) {
        this.sessions = sessions;
        this.calls = calls;
        this.repository = repository;
        this.leaders = leaders;
        this.leaderRepository = leaderRepository;
        this.signUps = signUps;
        this.signUpRepository = signUpRepository;
        this.sendChangeMessages = sendChangeMessages;
        this.access = access;
        this.user = user;
        this.date = date;
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "attendance", idParam = "sessionId")
    @GetMapping(ActivityUrls.CALLS)
    ModelAndView list(@PathVariable SessionId sessionId, @RequestParam(defaultValue = "") String osoby) {
        access.requireWritable(sessionId);
        return Pages.show(TEMPLATE, page(change(sessionId), osoby));
    }

    private CallListPage page(SessionChange change, String people) {
        return new CallListPage(
                change,
                access.mayWrite(change.group()) ? ActivityUrls.group(change.group()) : null,
                sendChangeMessages.sender(),
                calls.concerned(change),
                calls.guardians(change),
                leaders.colleagues(change),
                signUps.signUps(change, date.today()),
                change.isReplacement() ? List.of() : calls.knownDates(change.session()),
                people.equals(ActivityUrls.EVERYBODY),
                user.mayForEverybody(DataClass.PERSONAL, Action.READ));
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
        var before = listed(sessionId, form);
        return record(
                before,
                before.concerned(),
                personId.value(),
                form,
                called -> repository.addCall(before.change(), personId, CallResult.in(form)));
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "attendance", idParam = "sessionId")
    @PostMapping(ActivityUrls.CALL_GUARDIAN)
    ModelAndView callGuardian(@PathVariable SessionId sessionId, @PathVariable UUID guardianId, Form form) {
        var before = listed(sessionId, form);
        return record(
                before,
                before.guardians(),
                guardianId,
                form,
                called -> repository.addCall(before.change(), called, CallResult.in(form)));
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "attendance", idParam = "sessionId")
    @PostMapping(ActivityUrls.LEADER_CALL)
    ModelAndView callLeader(@PathVariable SessionId sessionId, @PathVariable MembershipId membershipId, Form form) {
        var before = listed(sessionId, form);
        return record(
                before,
                before.colleagues(),
                membershipId.value(),
                form,
                called -> leaderRepository.addCall(before.change(), membershipId, CallResult.in(form)));
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "attendance", idParam = "sessionId")
    @PostMapping(ActivityUrls.SIGN_UP_CALL)
    ModelAndView callSignUp(@PathVariable SessionId sessionId, @PathVariable UUID signUpId, Form form) {
        var before = listed(sessionId, form);
        return record(
                before,
                before.openSignUps(),
                signUpId,
                form,
                called -> signUpRepository.addCall(before.change(), signUpId, CallResult.in(form)));
    }

    private CallListPage listed(SessionId session, Form form) {
        access.requireWritable(session);
        return page(change(session), form.value(PEOPLE));
    }

    /** Records what a call came to; then the list again, at the line after the one that was called. */
    private <L extends OnCallList> ModelAndView record(
            CallListPage before, List<L> listed, UUID id, Form form, Consumer<L> recorder) {
        var called = listed.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("on the list of calls " + id));
        recorder.accept(called);
        var session = before.change().session();
        var back = before.everybody() ? ActivityUrls.callsToEverybody(session) : ActivityUrls.calls(session);
        var now = page(before.change(), form.value(PEOPLE));
        return Pages.redirect(
                back + NextCall.after(id, before.lines(), now.left()),
                Notice.done("activity.call.recorded", called.name()));
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
