package pl.mors.activity.waiting;

import java.util.stream.Collectors;
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
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;
import pl.mors.platform.web.Tone;

/** Calls to whom a place is offered and no message tells so, with their results. */
@Controller
class OfferCallController {

    private final NamedGroups groups;
    private final OfferCallQueries calls;
    private final RecordOfferCall recordOfferCall;
    private final OfferMail mail;
    private final GroupAccess access;
    private final CurrentUser user;
    private final BusinessDate date;

    OfferCallController(
            NamedGroups groups,
            OfferCallQueries calls,
            RecordOfferCall recordOfferCall,
            OfferMail mail,
            GroupAccess access,
            CurrentUser user,
            BusinessDate date) {
        this.groups = groups;
        this.calls = calls;
        this.recordOfferCall = recordOfferCall;
        this.mail = mail;
        this.access = access;
        this.user = user;
        this.date = date;
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "roster", idParam = "groupId")
    @GetMapping(ActivityUrls.OFFER_CALLS)
    ModelAndView list(@PathVariable GroupId groupId) {
        return Pages.show(
                "activity/waiting/calls",
                new OfferCallsPage(
                        group(groupId),
                        mail.sender(),
                        calls.toCall(groupId, date.today()),
                        user.mayForEverybody(DataClass.PERSONAL, Action.READ)));
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "roster", idParam = "groupId")
    @PostMapping(ActivityUrls.OFFER_CALL)
    ModelAndView call(@PathVariable GroupId groupId, @PathVariable PersonId personId, Form form) {
        group(groupId);
        var list = ActivityUrls.offerCalls(groupId);
        return switch (recordOfferCall.record(groupId, personId, CallResult.in(form))) {
            case RecordOfferCall.Recorded(var name, var next) ->
                Pages.redirect(list + next, Notice.done("activity.call.recorded", name));
            case RecordOfferCall.Answered(var name, var became, var next) -> {
                var notice = said(became, name);
                // What was not done is said at the top.
                yield Pages.redirect(notice.tone() == Tone.GOOD ? list + next : list, notice);
            }
            case RecordOfferCall.NobodyToCall nobody ->
                Pages.redirect(list, Notice.info("activity.offer.call.answered"));
        };
    }

    private static Notice said(AnswerOffer.Outcome outcome, String name) {
        return switch (outcome) {
            case AnswerOffer.Accepted accepted -> Notice.done("activity.waiting.accepted", name);
            case AnswerOffer.Declined declined -> Notice.done("activity.waiting.declined", name);
            case AnswerOffer.Gone gone -> Notice.refused("activity.waiting.gone", name);
            case AnswerOffer.Full full ->
                Notice.refused("activity.offer.call.refused", name, Texts.t("activity.waiting.refused.full"));
            case AnswerOffer.Refused(var reasons) ->
                Notice.refused(
                        "activity.offer.call.refused",
                        name,
                        reasons.stream()
                                .map(reason -> Texts.t(reason.textKey()))
                                .collect(Collectors.joining(" ")));
        };
    }

    private GroupDetails group(GroupId id) {
        access.requireWritable(id);
        return groups.require(id);
    }
}
