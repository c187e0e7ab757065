package pl.mors.activity.waiting;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.access.GroupAccess;
import pl.mors.activity.enrolment.EnrolmentRefusal;
import pl.mors.activity.group.GroupQueries.GroupDetails;
import pl.mors.activity.group.NamedGroups;
import pl.mors.activity.waiting.WaitingQueries.Waiting;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.person.PersonId;
import pl.mors.platform.NotFound;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Option;
import pl.mors.platform.web.Pages;

/** What somebody who waits says, to an offer or of their own accord, told by telephone or at the counter. */
@Controller
class WaitingEntryController {

    private static final String TEMPLATE = "activity/waiting/entry";
    private static final String ACCEPTED = "accepted";
    private static final String DECLINED = "declined";
    private static final String WITHDRAWN = "withdrawn";

    private final NamedGroups groups;
    private final WaitingQueries waiting;
    private final AnswerOffer answerOffer;
    private final LeaveWaitingList leaveWaitingList;
    private final GroupAccess access;

    WaitingEntryController(
            NamedGroups groups,
            WaitingQueries waiting,
            AnswerOffer answerOffer,
            LeaveWaitingList leaveWaitingList,
            GroupAccess access) {
        this.groups = groups;
        this.waiting = waiting;
        this.answerOffer = answerOffer;
        this.leaveWaitingList = leaveWaitingList;
        this.access = access;
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "person", idParam = "personId")
    @GetMapping(ActivityUrls.WAITING_LIST_ENTRY)
    ModelAndView ask(@PathVariable GroupId groupId, @PathVariable PersonId personId) {
        return Pages.show(TEMPLATE, page(Form.blank(), groupId, entry(groupId, personId), List.of()));
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "person", idParam = "personId")
    @PostMapping(ActivityUrls.WAITING_LIST_ENTRY)
    ModelAndView answer(@PathVariable GroupId groupId, @PathVariable PersonId personId, Form form) {
        access.requireWritable(groupId);
        var found = waiting.waiting(groupId, personId);
        if (found.isEmpty()) {
            return answered(groupId, personId);
        }
        var entry = found.get();
        var page = page(form, groupId, entry, List.of());
        var answer = form.read("activity.waiting.field")
                .choice("answer", page.answers().stream().map(Option::value).toList());
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, page);
        }
        return switch (answer.get()) {
            case ACCEPTED -> said(form, groupId, entry, answerOffer.accept(entry.together()));
            case DECLINED -> said(form, groupId, entry, answerOffer.decline(entry.together()));
            default -> {
                leaveWaitingList.leave(groupId, personId);
                yield done(groupId, "activity.waiting.withdrawn", entry);
            }
        };
    }

    private ModelAndView said(Form form, GroupId group, Waiting entry, AnswerOffer.Outcome outcome) {
        return switch (outcome) {
            case AnswerOffer.Accepted accepted -> done(group, "activity.waiting.accepted", entry);
            case AnswerOffer.Declined declined -> done(group, "activity.waiting.declined", entry);
            case AnswerOffer.Gone gone ->
                Pages.redirect(ActivityUrls.waitingList(group), Notice.refused("activity.waiting.gone", entry.name()));
            case AnswerOffer.Full full ->
                Pages.invalid(TEMPLATE, page(form, group, entry, List.of("activity.waiting.refused.full")));
            case AnswerOffer.Refused refused ->
                Pages.invalid(
                        TEMPLATE,
                        page(
                                form,
                                group,
                                entry,
                                refused.reasons().stream()
                                        .map(EnrolmentRefusal::textKey)
                                        .toList()));
        };
    }

    private static ModelAndView done(GroupId group, String key, Waiting entry) {
        return Pages.redirect(ActivityUrls.waitingList(group), Notice.done(key, entry.name()));
    }

    /** Somebody was faster, perhaps the clerk's own first click. */
    private ModelAndView answered(GroupId groupId, PersonId person) {
        requireNames(groupId);
        return waiting.former(groupId).stream()
                .filter(one -> one.person().equals(person))
                .findFirst()
                .map(one -> Pages.redirect(
                        ActivityUrls.waitingList(groupId), Notice.info("activity.waiting.no-more", one.name())))
                .orElseThrow(() -> new NotFound("entry of " + person));
    }

    private Waiting entry(GroupId group, PersonId person) {
        return waiting.waiting(group, person).orElseThrow(() -> new NotFound("entry of " + person));
    }

    private WaitingEntryPage page(Form form, GroupId groupId, Waiting entry, List<String> refusals) {
        var group = requireNames(groupId);
        var row = WaitingListPage.row(entry, "");
        return new WaitingEntryPage(
                form,
                group,
                entry.person(),
                entry.name(),
                WaitingListPage.state(entry),
                row.together().isEmpty() ? null : row.together(),
                answers(entry),
                refusals);
    }

    private GroupDetails requireNames(GroupId groupId) {
        return groups.require(groupId);
    }

    private static List<Option> answers(Waiting entry) {
        boolean alone = entry.people() == 1;
        return entry.answerBy() == null
                ? List.of(option(WITHDRAWN, alone))
                : Stream.of(ACCEPTED, DECLINED, WITHDRAWN)
                        .filter(answer -> !alone || !answer.equals(WITHDRAWN))
                        .map(answer -> option(answer, alone))
                        .toList();
    }

    private static Option option(String answer, boolean alone) {
        return Option.of(answer, Texts.t("activity.waiting.answer." + answer + (alone ? "" : ".together")));
    }
}
