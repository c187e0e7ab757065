package pl.mors.activity.signup;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.GroupId;
import pl.mors.activity.SignUpUrls;
import pl.mors.activity.meeting.AboutGroupQueries;
import pl.mors.activity.signup.PublicSignUps.PublicGroup;
import pl.mors.identity.OpenToAll;
import pl.mors.identity.Organisations;
import pl.mors.identity.PublicOrganisation;
import pl.mors.identity.VisitorLimit;
import pl.mors.platform.Actor;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.Tenancy;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

/**
 * Signing up without an account, and withdrawing it by its code. A link with the code shows and does nothing by being opened, for mail
 * programs open links by themselves.
 */
@Controller
class PublicSignUpController {

    /** A library or a community house has one address for many. */
    static final int TRIES = 60;

    /** Of one network for one group: nobody fills a group up alone. */
    static final int TRIES_OF_GROUP = 10;

    /** Likewise those who are signed up with somebody; a family that is told to send its form again is not stopped. */
    static final int OTHERS_OF_GROUP = 20;

    /** To one address, whoever asks: the form sends nobody more mail than they can want. */
    static final int MAILS = 3;

    private static final String FORM = "activity/signup/form";
    private static final String CLOSED = "activity/signup/closed";
    private static final String WITHDRAW = "activity/signup/withdraw";

    private final PublicSignUps groups;
    private final AboutGroupQueries abouts;
    private final SignUp signUp;
    private final Organisations organisations;
    private final VisitorLimit limit;
    private final BusinessDate date;

    PublicSignUpController(
            PublicSignUps groups,
            AboutGroupQueries abouts,
            SignUp signUp,
            Organisations organisations,
            VisitorLimit limit,
            BusinessDate date) {
        this.groups = groups;
        this.abouts = abouts;
        this.signUp = signUp;
        this.organisations = organisations;
        this.limit = limit;
        this.date = date;
    }

    @OpenToAll
    @GetMapping(SignUpUrls.SIGN_UP)
    ModelAndView form(@PathVariable String organisation, @PathVariable GroupId groupId) {
        var own = organisation(organisation);
        return group(groupId)
                .map(group ->
                        Pages.show(FORM, page(own, group, Form.blank(), SignUpCode.random(SignedUpTogether.MOST))))
                .orElseGet(() -> Pages.missing(CLOSED, closed(own, groupId)));
    }

    @OpenToAll
    @PostMapping(SignUpUrls.SIGN_UP)
    ModelAndView send(
            @PathVariable String organisation, @PathVariable GroupId groupId, Form form, HttpServletRequest request) {
        var own = organisation(organisation);
        return group(groupId)
                .map(group -> send(own, group, form, request))
                .orElseGet(() -> Pages.stale(CLOSED, closed(own, groupId)));
    }

    private ModelAndView send(PublicOrganisation own, PublicGroup group, Form form, HttpServletRequest request) {
        var codes = codes(form.values(SignUpUrls.CODE));
        var wish = wish(form.value(SignUpPage.WISH)).orElseThrow(() -> new NotFound("wish"));
        if (isHeld(form, request)) {
            return Pages.invalid(FORM, page(own, group, wish, form, codes));
        }
        var told = SignUpForm.read(form, wish, group);
        if (told.isEmpty()) {
            return Pages.invalid(FORM, page(own, group, wish, form, codes));
        }
        var people = told.get();
        if (codes.size() < people.size()) {
            throw new NotFound("codes");
        }
        if (isTooMuch(group.id(), people, form, request)) {
            return Pages.invalid(FORM, page(own, group, wish, form, codes));
        }
        var theirs = codes.subList(0, people.size());
        var outcome = asSystem(own, () -> signUp.send(group.id(), group.hiddenMembership(), wish, people, theirs));
        return switch (outcome) {
            case SignUp.Arrived arrived ->
                Pages.redirect(
                        SignUpUrls.signedUp(
                                own.address(),
                                theirs.stream().map(SignUpCode::text).toList()),
                        Notice.done("activity.signup.arrived." + wish.code(), group.name()));
            case SignUp.Changed changed ->
                Pages.stale(FORM, page(own, group, form.refuse("activity.signup.changed"), codes));
            case SignUp.NotForAll(var together) -> {
                form.refuse(together.isPresent() ? "activity.signup.together.line" : "activity.signup.together.none");
                yield Pages.invalid(FORM, page(own, group, together.orElse(wish), form, codes));
            }
        };
    }

    private static List<SignUpCode> codes(List<String> sent) {
        var codes = sent.stream().map(SignUpCode::of).flatMap(Optional::stream).toList();
        if (codes.isEmpty()) {
            throw new NotFound("code");
        }
        return codes;
    }

    /** Says of a code no more than whoever has it knows. */
    @OpenToAll
    @GetMapping(SignUpUrls.SIGNED_UP)
    ModelAndView arrived(
            @PathVariable String organisation,
            @RequestParam(name = SignUpUrls.CODE, defaultValue = "") List<String> sent,
            HttpServletResponse response) {
        keepToItself(response);
        var own = organisation(organisation);
        return Pages.show("activity/signup/arrived", SignedUpPage.of(own, codes(sent)));
    }

    @OpenToAll
    @GetMapping(SignUpUrls.WITHDRAW)
    ModelAndView askToWithdraw(
            @PathVariable String organisation,
            @RequestParam(name = SignUpUrls.CODE, defaultValue = "") String typed,
            HttpServletResponse response) {
        keepToItself(response);
        var own = organisation(organisation);
        var code = SignUpCode.of(typed).map(SignUpCode::shown).orElse("");
        return Pages.show(WITHDRAW, new WithdrawSignUpPage(own, Form.startingWith(Map.of(SignUpUrls.CODE, code))));
    }

    @OpenToAll
    @PostMapping(SignUpUrls.WITHDRAW)
    ModelAndView withdraw(@PathVariable String organisation, Form form, HttpServletRequest request) {
        var own = organisation(organisation);
        if (isHeld(form, request)) {
            return Pages.invalid(WITHDRAW, new WithdrawSignUpPage(own, form));
        }
        var code = form.read(SignUpForm.LABELS).with(SignUpUrls.CODE, SignUpCode::of, "activity.signup.error.code");
        if (form.errors().any()) {
            return Pages.invalid(WITHDRAW, new WithdrawSignUpPage(own, form));
        }
        var withdrawn = asSystem(own, () -> signUp.withdraw(code.get()));
        if (withdrawn.isEmpty()) {
            form.refuse("activity.signup.withdraw.gone");
            return Pages.missing(WITHDRAW, new WithdrawSignUpPage(own, form));
        }
        return Pages.redirect(
                "/" + own.address() + "/",
                Notice.done(withdrawn.get() ? "activity.signup.withdrawn.keeps-place" : "activity.signup.withdrawn"));
    }

    private SignUpPage page(PublicOrganisation own, PublicGroup group, Form form, List<SignUpCode> codes) {
        var wish = asSystem(own, () -> signUp.offered(group.id(), group.hiddenMembership()));
        return page(own, group, wish.orElse(null), form, codes);
    }

    private SignUpPage page(
            PublicOrganisation own, PublicGroup group, @Nullable SignUpWish wish, Form form, List<SignUpCode> codes) {
        var about = asSystem(own, () -> abouts.about(group.id(), date.today()));
        return new SignUpPage(
                own,
                group,
                about,
                wish,
                form,
                codes.stream().map(SignUpCode::text).toList());
    }

    /** A visitor sees no row about people; what the system finds is one word. */
    private static <T> T asSystem(PublicOrganisation own, Supplier<T> work) {
        return Tenancy.call(Actor.system(own.id(), "sign-up on the site"), work::get);
    }

    /** Whether this is too much of one address, or a machine's. */
    private boolean isHeld(Form form, HttpServletRequest request) {
        if (!form.value(SignUpForm.TRAP).isEmpty()) {
            form.refuse("activity.signup.trapped");
        } else if (!limit.allows("sign-up", request.getRemoteAddr(), TRIES)) {
            form.refuse("activity.signup.too-many");
        }
        return form.refusal() != null;
    }

    private boolean isTooMuch(GroupId group, List<Told> people, Form form, HttpServletRequest request) {
        var email = people.getFirst().email();
        if (!limit.allows("sign-up " + group, request.getRemoteAddr(), TRIES_OF_GROUP)
                || !people.stream()
                        .skip(1)
                        .allMatch(
                                one -> limit.allows("sign-up-with " + group, request.getRemoteAddr(), OTHERS_OF_GROUP))
                || (email != null && !limit.allows("sign-up-mail", email.toLowerCase(Locale.ROOT), MAILS))) {
            form.refuse("activity.signup.too-many");
        }
        return form.refusal() != null;
    }

    private static Optional<SignUpWish> wish(@Nullable String code) {
        return Arrays.stream(SignUpWish.values())
                .filter(one -> one.code().equals(code))
                .findFirst();
    }

    private PublicOrganisation organisation(String address) {
        return organisations.at(address).orElseThrow(() -> new NotFound("organisation " + address));
    }

    private Optional<PublicGroup> group(GroupId group) {
        return groups.group(group, date.today());
    }

    /** For whoever filled the form in while staff stopped taking sign-ups, or kept an old link. */
    private ClosedSignUpsPage closed(PublicOrganisation own, GroupId group) {
        return new ClosedSignUpsPage(own, groups.name(group).orElseThrow(() -> new NotFound("group " + group)));
    }

    /** The address of the page holds the code: no page that one goes to from here learns it. */
    private static void keepToItself(HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
    }
}
