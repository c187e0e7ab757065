package pl.mors.activity.call;

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
import pl.mors.identity.MembershipId;
import pl.mors.identity.Requires;
import pl.mors.person.PersonId;
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
    private final CallLists lists;
    private final RecordCall recordCall;
    private final SendChangeMessages sendChangeMessages;
    private final GroupAccess access;
    private final CurrentUser user;

    CallListController(
            SessionQueries sessions,
            CallQueries calls,
            CallLists lists,
            RecordCall recordCall,
            SendChangeMessages sendChangeMessages,
            GroupAccess access,
            CurrentUser user) {
        this.sessions = sessions;
        this.calls = calls;
        this.lists = lists;
        this.recordCall = recordCall;
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
                        lists.of(change, showsEverybody(osoby)),
                        access.mayWrite(change.group()) ? ActivityUrls.group(change.group()) : null,
                        user.mayForEverybody(DataClass.PERSONAL, Action.READ)));
    }

    private static boolean showsEverybody(String people) {
        return people.equals(ActivityUrls.EVERYBODY);
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
        return record(sessionId, new RecordCall.Somebody(personId), form);
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "attendance", idParam = "sessionId")
    @PostMapping(ActivityUrls.CALL_GUARDIAN)
    ModelAndView callGuardian(@PathVariable SessionId sessionId, @PathVariable UUID guardianId, Form form) {
        return record(sessionId, new RecordCall.TripGuardian(guardianId), form);
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "attendance", idParam = "sessionId")
    @PostMapping(ActivityUrls.LEADER_CALL)
    ModelAndView callLeader(@PathVariable SessionId sessionId, @PathVariable MembershipId membershipId, Form form) {
        return record(sessionId, new RecordCall.Leader(membershipId), form);
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "attendance", idParam = "sessionId")
    @PostMapping(ActivityUrls.SIGN_UP_CALL)
    ModelAndView callSignUp(@PathVariable SessionId sessionId, @PathVariable UUID signUpId, Form form) {
        return record(sessionId, new RecordCall.SignedUp(signUpId), form);
    }

    /** The list again, at the line after the one that was called. */
    private ModelAndView record(SessionId session, RecordCall.Called called, Form form) {
        access.requireWritable(session);
        boolean everybody = showsEverybody(form.value(PEOPLE));
        return switch (recordCall.record(change(session), called, CallResult.in(form), everybody)) {
            case RecordCall.Recorded(var name, var next) ->
                Pages.redirect(
                        (everybody ? ActivityUrls.callsToEverybody(session) : ActivityUrls.calls(session)) + next,
                        Notice.done("activity.call.recorded", name));
            case RecordCall.NotListed notListed -> throw new NotFound("on the list of calls of " + session);
        };
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
