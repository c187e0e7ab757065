package pl.mors.identity.member;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.EmailAddress;
import pl.mors.identity.IdentityUrls;
import pl.mors.identity.LinkAddress;
import pl.mors.identity.MembersWork;
import pl.mors.identity.MembershipId;
import pl.mors.identity.Requires;
import pl.mors.identity.Role;
import pl.mors.identity.WorkPhones;
import pl.mors.identity.member.ManageMembers.Outcome;
import pl.mors.platform.NotFound;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.FormReader;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Option;
import pl.mors.platform.web.Pages;

@Controller
class MemberController {

    private static final String FORM = "identity/member/member";
    private static final String LABELS = "identity.member";
    private static final String SHOWN = "shown";

    private final MemberRepository members;
    private final ManageMembers manage;
    private final WorkPhones workPhones;
    private final List<MembersWork> works;
    private final LinkAddress address;
    private final CurrentUser user;

    MemberController(
            MemberRepository members,
            ManageMembers manage,
            WorkPhones workPhones,
            List<MembersWork> works,
            LinkAddress address,
            CurrentUser user) {
        this.members = members;
        this.manage = manage;
        this.workPhones = workPhones;
        this.works = works;
        this.address = address;
        this.user = user;
    }

    @GetMapping(IdentityUrls.MEMBERS)
    @Requires(DataClass.ACCOUNT)
    ModelAndView list() {
        return Pages.show(
                "identity/member/members", new MembersPage(members.all(), user.may(DataClass.ACCOUNT, Action.WRITE)));
    }

    @GetMapping(IdentityUrls.NEW)
    @Requires(value = DataClass.ACCOUNT, action = Action.WRITE)
    ModelAndView blank() {
        return Pages.show(FORM, page(null, Form.blank()));
    }

    @PostMapping(IdentityUrls.NEW)
    @Requires(value = DataClass.ACCOUNT, action = Action.WRITE)
    ModelAndView add(Form form) {
        var reader = form.read(LABELS);
        var name = reader.text("displayName", 100);
        var email = reader.with("email", EmailAddress::read, "identity.member.email.unreadable");
        var roles = roles(reader);
        if (form.errors().any()) {
            return Pages.invalid(FORM, page(null, form));
        }
        return passwordPage()
                .map(page -> answer(
                        manage.add(email.get(), name.get(), roles, me(), page, ourName()), null, form, email.get()))
                .orElseGet(() -> Pages.invalid(FORM, page(null, withoutAddress(form))));
    }

    @GetMapping(IdentityUrls.MEMBER)
    @Requires(value = DataClass.ACCOUNT, action = Action.WRITE)
    ModelAndView show(@PathVariable MembershipId membershipId) {
        var member = get(membershipId);
        return Pages.show(FORM, page(member, asItIs(member)));
    }

    @PostMapping(IdentityUrls.MEMBER)
    @Requires(value = DataClass.ACCOUNT, action = Action.WRITE)
    ModelAndView changeRoles(@PathVariable MembershipId membershipId, Form form) {
        var member = get(membershipId);
        var roles = roles(form.read(LABELS));
        if (form.errors().any()) {
            return Pages.invalid(FORM, page(member, form));
        }
        var all = new HashSet<>(roles);
        member.roles().stream().filter(role -> !role.isStaff()).forEach(all::add);
        return answer(
                manage.changeRoles(membershipId, me(), form.value(SHOWN), all, ourName()),
                member,
                form,
                member.email());
    }

    @PostMapping(IdentityUrls.END)
    @Requires(value = DataClass.ACCOUNT, action = Action.WRITE)
    ModelAndView end(@PathVariable MembershipId membershipId, Form form) {
        var member = get(membershipId);
        return answer(manage.end(membershipId), member, form, member.email());
    }

    @PostMapping(IdentityUrls.RESTORE)
    @Requires(value = DataClass.ACCOUNT, action = Action.WRITE)
    ModelAndView restore(@PathVariable MembershipId membershipId, Form form) {
        var member = get(membershipId);
        return answer(manage.restore(membershipId, me(), ourName()), member, form, member.email());
    }

    @PostMapping(IdentityUrls.INVITE)
    @Requires(value = DataClass.ACCOUNT, action = Action.WRITE)
    ModelAndView invite(@PathVariable MembershipId membershipId, Form form) {
        var member = get(membershipId);
        return passwordPage()
                .map(page -> answer(manage.invite(membershipId, page, ourName()), member, form, member.email()))
                .orElseGet(() -> Pages.invalid(FORM, page(member, withoutAddress(form))));
    }

    @PostMapping(IdentityUrls.WORK_PHONE)
    @Requires(value = DataClass.ACCOUNT, action = Action.WRITE)
    ModelAndView keepWorkPhone(@PathVariable MembershipId membershipId, Form form) {
        var member = get(membershipId);
        return workPhones.keep(membershipId, form)
                ? Pages.redirect(
                        IdentityUrls.member(membershipId),
                        Notice.done("identity.member.workPhone.done", member.displayName()))
                : Pages.invalid(FORM, page(member, asItIs(member), form));
    }

    private ModelAndView answer(Outcome outcome, @Nullable Member member, Form form, String email) {
        return switch (outcome) {
            case Outcome.Done() -> Pages.redirect(IdentityUrls.MEMBERS, Notice.done("identity.member.done", email));
            case Outcome.Invited link -> {
                var invited = members.findLive(email).orElseThrow();
                yield Pages.show(
                        "identity/member/passwordLink", new PasswordLinkPage(invited, link.address(), link.until()));
            }
            case Outcome.AlreadyHere(var other) ->
                Pages.invalid(FORM, page(member, form.refuse("identity.member.already-here", other.displayName())));
            case Outcome.ChangedMeanwhile() -> {
                var present = get(Objects.requireNonNull(member).id());
                yield Pages.stale(FORM, page(present, asItIs(present).refuse("identity.member.changed-meanwhile")));
            }
            case Outcome.OwnRoles() -> Pages.invalid(FORM, page(member, form.refuse("identity.member.own-roles")));
            case Outcome.LastAdministrator() ->
                Pages.invalid(FORM, page(member, form.refuse("identity.member.last-administrator")));
        };
    }

    private static Form asItIs(Member member) {
        return Form.submitted(
                Map.of("roles", member.roles().stream().map(Role::name).toArray(String[]::new)));
    }

    private Member get(MembershipId id) {
        return members.find(id).orElseThrow(() -> new NotFound("membership " + id));
    }

    private String ourName() {
        return user.get().organisationName();
    }

    /** Empty when this server does not know by which address it is reached. */
    private Optional<String> passwordPage() {
        return address.current()
                .map(start -> start + IdentityUrls.SET_PASSWORD + "?" + SetPasswordController.KEY + "=");
    }

    private static Form withoutAddress(Form form) {
        return form.refuse("identity.member.no-address");
    }

    private MembershipId me() {
        return new MembershipId(user.get().membership());
    }

    private MemberFormPage page(@Nullable Member member, Form form) {
        return page(member, form, member == null ? Form.blank() : workPhones.form(member.id()));
    }

    private MemberFormPage page(@Nullable Member member, Form form, Form workPhone) {
        return new MemberFormPage(
                member,
                form,
                workPhone,
                options(),
                member == null ? List.of() : work(member),
                member != null && member.id().equals(me()));
    }

    private List<String> work(Member member) {
        return works.stream().flatMap(one -> one.work(member.id()).stream()).toList();
    }

    private static List<Option> options() {
        return Arrays.stream(Role.values())
                .filter(Role::isStaff)
                .map(role -> Option.of(role.name(), Texts.t("identity.role." + role.code())))
                .toList();
    }

    /** At least one; those of residents come with their person: they are neither given nor taken here. */
    private static Set<Role> roles(FormReader reader) {
        var known = Arrays.stream(Role.values())
                .filter(Role::isStaff)
                .map(Role::name)
                .toList();
        return reader.choices("roles", known).stream().map(Role::valueOf).collect(Collectors.toSet());
    }
}
