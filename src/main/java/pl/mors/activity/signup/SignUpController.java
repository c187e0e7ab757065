package pl.mors.activity.signup;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.GroupId;
import pl.mors.activity.SignUpUrls;
import pl.mors.activity.access.GroupAccess;
import pl.mors.activity.call.CallResult;
import pl.mors.activity.call.NextCall;
import pl.mors.activity.group.GroupQueries;
import pl.mors.activity.group.GroupQueries.GroupDetails;
import pl.mors.activity.signup.SignUpQueries.SignedUp;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Organisations;
import pl.mors.identity.PublicOrganisation;
import pl.mors.identity.Requires;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.Tenancy;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Option;
import pl.mors.platform.web.Pages;

/** Residents who signed up for a group on the site: staff search the register, enrol, and answer. */
@Controller
class SignUpController {

    private static final String TEMPLATE = "activity/signup/list";
    private static final String ANSWER = "activity/signup/answer";
    private static final int LONGEST_MESSAGE = 500;

    private final GroupQueries groups;
    private final SignUpQueries signUps;
    private final AnswerSignUp answerSignUp;
    private final DeclineSignUps declineSignUps;
    private final TakeSignUps takeSignUps;
    private final RecordSignUpCall recordCall;
    private final GroupAccess access;
    private final Organisations organisations;
    private final BusinessDate date;

    SignUpController(
            GroupQueries groups,
            SignUpQueries signUps,
            AnswerSignUp answerSignUp,
            DeclineSignUps declineSignUps,
            TakeSignUps takeSignUps,
            RecordSignUpCall recordCall,
            GroupAccess access,
            Organisations organisations,
            BusinessDate date) {
        this.groups = groups;
        this.signUps = signUps;
        this.answerSignUp = answerSignUp;
        this.declineSignUps = declineSignUps;
        this.takeSignUps = takeSignUps;
        this.recordCall = recordCall;
        this.access = access;
        this.organisations = organisations;
        this.date = date;
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "roster", idParam = "groupId")
    @GetMapping(SignUpUrls.SIGN_UPS)
    ModelAndView list(@PathVariable GroupId groupId) {
        return Pages.show(TEMPLATE, page(Form.blank(), group(groupId)));
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @PostMapping(SignUpUrls.TAKING_SIGN_UPS)
    ModelAndView take(@PathVariable GroupId groupId, Form form) {
        access.requireWritable(groupId);
        boolean takes = form.has("takes", "true");
        takeSignUps.take(groupId, takes);
        return Pages.redirect(
                SignUpUrls.signUps(groupId),
                Notice.done(takes ? "activity.signup.switched-on" : "activity.signup.switched-off"));
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "roster", idParam = "groupId")
    @GetMapping(SignUpUrls.ANSWER)
    ModelAndView ask(@PathVariable GroupId groupId, @PathVariable UUID signUpId) {
        var group = named(groupId, signUpId);
        return signUps.find(groupId, signUpId, date.today())
                .map(signedUp -> Pages.show(
                        ANSWER,
                        new SignUpAnswerPage(
                                Form.startingWith(Map.of(SignUpAnswerPage.ALL, "true")),
                                group,
                                signedUp,
                                signUps.openWith(signedUp, groupId, date.today()))))
                .orElseGet(() -> gone(groupId));
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "roster", idParam = "groupId")
    @PostMapping(SignUpUrls.ANSWER)
    ModelAndView answer(@PathVariable GroupId groupId, @PathVariable UUID signUpId, Form form) {
        access.requireWritable(groupId);
        var group = named(groupId, signUpId);
        var found = signUps.find(groupId, signUpId, date.today());
        if (found.isEmpty()) {
            return gone(groupId);
        }
        var signedUp = found.get();
        var page = new SignUpAnswerPage(form, group, signedUp, signUps.openWith(signedUp, groupId, date.today()));
        var outcome = form.read("activity.signup.field")
                .choice(
                        SignUpAnswerPage.OUTCOME,
                        page.outcomes().stream().map(Option::value).toList());
        if (form.errors().any()) {
            return Pages.invalid(ANSWER, page);
        }
        return switch (settle(page, SignUpOutcome.valueOf(outcome.get()))) {
            case AnswerSignUp.Answered(boolean told) ->
                Pages.redirect(
                        SignUpUrls.signUps(groupId),
                        Notice.done(told ? "activity.signup.answered-and-told" : "activity.signup.answered"));
            case AnswerSignUp.Unfounded unfounded ->
                Pages.invalid(ANSWER, page.refused("activity.signup.answer.unfounded"));
            case AnswerSignUp.Gone gone -> gone(groupId);
        };
    }

    private AnswerSignUp.Outcome settle(SignUpAnswerPage page, SignUpOutcome outcome) {
        var group = page.group().id();
        return Arrays.stream(SignUpOutcome.values())
                .filter(one -> one.name().equals(page.form().value(SignUpAnswerPage.CORRECTED)))
                .findFirst()
                .map(before -> answerSignUp.correct(group, page.signedUp(), before, outcome))
                .orElseGet(() -> page.form().has(SignUpAnswerPage.ALL, "true")
                        ? answerSignUp.answerAll(group, page.all(), outcome)
                        : answerSignUp.answer(group, page.signedUp(), outcome, null));
    }

    /** Of a group with hidden membership only who leads it learns who asked. */
    private GroupDetails named(GroupId groupId, UUID signUp) {
        var group = group(groupId);
        if (!names(group)) {
            throw new NotFound("sign-up " + signUp);
        }
        return group;
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "roster", idParam = "groupId")
    @PostMapping(SignUpUrls.DECLINE)
    ModelAndView decline(@PathVariable GroupId groupId, Form form) {
        access.requireWritable(groupId);
        var group = group(groupId);
        if (!names(group)) {
            throw new NotFound("sign-ups of group " + groupId);
        }
        var chosen = form.values(SignUpsPage.CHOSEN);
        var message = form.read("activity.signup.field").optional().lines(SignUpsPage.MESSAGE, LONGEST_MESSAGE);
        if (chosen.isEmpty()) {
            form.errors().add(SignUpsPage.CHOSEN, "activity.signup.decline.nobody");
        }
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, page(form, group));
        }
        var declined = declineSignUps.decline(
                groupId,
                signUps.of(groupId, date.today()).stream()
                        .filter(one -> chosen.contains(one.id().toString()))
                        .toList(),
                message.value());
        return declined.told() + declined.untold() == 0
                ? gone(groupId)
                : Pages.redirect(
                        SignUpUrls.signUps(groupId),
                        Notice.done(
                                "activity.signup.declined",
                                Texts.n("activity.people", declined.told()),
                                Texts.n("activity.people", declined.untold())));
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "roster", idParam = "groupId")
    @PostMapping(SignUpUrls.CALL)
    ModelAndView call(@PathVariable GroupId groupId, @PathVariable UUID signUpId, Form form) {
        access.requireWritable(groupId);
        named(groupId, signUpId);
        var result = CallResult.in(form);
        var before = toCall(groupId);
        var corrected = form.value(SignUpsPage.CORRECTED);
        return recordCall.record(groupId, signUpId, result, corrected)
                ? Pages.redirect(
                        SignUpUrls.signUps(groupId)
                                + (corrected.isEmpty() ? NextCall.after(signUpId, before, toCall(groupId)) : ""),
                        Notice.done(
                                result == CallResult.NOT_COMING
                                        ? "activity.signup.call.not-coming"
                                        : "activity.signup.call.recorded"))
                : Pages.redirect(SignUpUrls.signUps(groupId), Notice.warning("activity.signup.call.gone"));
    }

    /** Those to be called about an answer, in the order of the page. */
    private List<UUID> toCall(GroupId group) {
        return signUps.of(group, date.today()).stream()
                .filter(SignedUp::toCall)
                .map(SignedUp::id)
                .toList();
    }

    private static ModelAndView gone(GroupId group) {
        return Pages.redirect(SignUpUrls.signUps(group), Notice.warning("activity.signup.gone"));
    }

    private SignUpsPage page(Form form, GroupDetails group) {
        boolean names = names(group);
        var all = names ? signUps.of(group.id(), date.today()) : List.<SignedUp>of();
        var rows = all.stream().map(SignUpsPage::row).toList();
        return new SignUpsPage(
                form,
                group,
                names,
                signUps.areTaken(group.id()),
                SignUpUrls.signUp(own().address(), group.id()),
                SignUpsPage.parties(
                        all.stream().filter(one -> one.outcome() == null).toList()),
                rows.stream().filter(one -> one.outcome() != null).toList());
    }

    private boolean names(GroupDetails group) {
        return access.sight().names(group.hiddenMembership(), group.leads());
    }

    private GroupDetails group(GroupId group) {
        return groups.find(group, access.sight(), date.today()).orElseThrow(() -> new NotFound("group " + group));
    }

    private PublicOrganisation own() {
        return organisations.all().stream()
                .filter(one -> one.id().equals(Tenancy.organisation()))
                .findFirst()
                .orElseThrow(() -> new NotFound("organisation"));
    }
}
