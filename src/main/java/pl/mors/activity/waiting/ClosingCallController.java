package pl.mors.activity.waiting;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.access.GroupAccess;
import pl.mors.activity.call.CallResult;
import pl.mors.activity.group.GroupQueries.GroupDetails;
import pl.mors.activity.group.NamedGroups;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.person.PersonId;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

/** Calls to whoever waited until the group closed and whom no message tells so, with their results. */
@Controller
class ClosingCallController {

    private final NamedGroups groups;
    private final ClosingCallQueries calls;
    private final RecordClosingCall recordClosingCall;
    private final OfferMail mail;
    private final GroupAccess access;
    private final CurrentUser user;
    private final BusinessDate date;

    ClosingCallController(
            NamedGroups groups,
            ClosingCallQueries calls,
            RecordClosingCall recordClosingCall,
            OfferMail mail,
            GroupAccess access,
            CurrentUser user,
            BusinessDate date) {
        this.groups = groups;
        this.calls = calls;
        this.recordClosingCall = recordClosingCall;
        this.mail = mail;
        this.access = access;
        this.user = user;
        this.date = date;
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "roster", idParam = "groupId")
    @GetMapping(ActivityUrls.CLOSING_CALLS)
    ModelAndView list(@PathVariable GroupId groupId) {
        return Pages.show(
                "activity/waiting/closing",
                new ClosingCallsPage(
                        group(groupId),
                        mail.sender(),
                        calls.toCall(groupId, date.today()),
                        user.mayForEverybody(DataClass.PERSONAL, Action.READ)));
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "roster", idParam = "groupId")
    @PostMapping(ActivityUrls.CLOSING_CALL)
    ModelAndView call(@PathVariable GroupId groupId, @PathVariable PersonId personId, Form form) {
        group(groupId);
        var list = ActivityUrls.closingCalls(groupId);
        return switch (recordClosingCall.record(groupId, personId, CallResult.in(form))) {
            case RecordClosingCall.Recorded(var name, var next) ->
                Pages.redirect(list + next, Notice.done("activity.call.recorded", name));
            case RecordClosingCall.NobodyToCall nobody ->
                Pages.redirect(list, Notice.info("activity.waiting.closed.call.known"));
        };
    }

    private GroupDetails group(GroupId id) {
        access.requireWritable(id);
        return groups.require(id);
    }
}
