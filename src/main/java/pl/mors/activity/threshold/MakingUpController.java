package pl.mors.activity.threshold;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.MakingUpUrls;
import pl.mors.activity.SessionId;
import pl.mors.activity.access.GroupAccess;
import pl.mors.activity.threshold.MakingUp.Refusal;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.person.PersonId;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Hours;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Option;
import pl.mors.platform.web.Pages;

/** Records on somebody's page of a course what they made up for, and takes it back. */
@Controller
class MakingUpController {

    private static final String TEMPLATE = "activity/threshold/member";
    private static final int SHORTEST = 10;

    private final ThresholdPages pages;
    private final RecordMadeUp recordMadeUp;
    private final GroupAccess access;

    MakingUpController(ThresholdPages pages, RecordMadeUp recordMadeUp, GroupAccess access) {
        this.pages = pages;
        this.recordMadeUp = recordMadeUp;
        this.access = access;
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "roster", idParam = "groupId")
    @PostMapping(MakingUpUrls.MADE_UP)
    ModelAndView record(@PathVariable GroupId groupId, @PathVariable PersonId personId, Form form) {
        access.requireWritable(groupId);
        var page = pages.member(form, groupId, personId);
        if (!page.group().makingUp()) {
            throw new NotFound("making up in group " + groupId);
        }
        var read = form.read(MemberTimePage.FIELDS);
        var missed = read.choice(
                MemberTimePage.SESSION,
                page.missed().stream().map(Option::value).toList());
        var day = read.date("day");
        var minutes = read.with("hours", Hours::parse, "activity.making-up.error.hours");
        var how = read.text("how", 500);
        if (how.isGiven() && how.get().length() < SHORTEST) {
            form.errors().add("how", "activity.making-up.error.how");
        }
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, page);
        }
        return recordMadeUp
                .record(groupId, personId, SessionId.valueOf(missed.get()), day.get(), minutes.get(), how.get())
                .map(refusal -> {
                    form.errors().add(field(refusal), refusal.textKey());
                    return Pages.invalid(TEMPLATE, page);
                })
                .orElseGet(() -> Pages.redirect(
                        ActivityUrls.threshold(groupId, personId), Notice.done("activity.making-up.recorded")));
    }

    private static String field(Refusal refusal) {
        return switch (refusal) {
            case NOT_MISSED -> MemberTimePage.SESSION;
            case NOT_YET, LONG_AGO -> "day";
            case TOO_LONG -> "hours";
        };
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "roster", idParam = "groupId")
    @PostMapping(MakingUpUrls.TAKE_BACK)
    ModelAndView takeBack(@PathVariable GroupId groupId, @PathVariable PersonId personId, @PathVariable UUID madeUpId) {
        access.requireWritable(groupId);
        pages.row(pages.find(groupId), personId);
        recordMadeUp.takeBack(groupId, personId, madeUpId);
        return Pages.redirect(ActivityUrls.threshold(groupId, personId), Notice.done("activity.making-up.taken-back"));
    }
}
