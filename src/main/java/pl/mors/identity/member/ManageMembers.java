package pl.mors.identity.member;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.identity.AccountInvited;
import pl.mors.identity.AddMember;
import pl.mors.identity.BearerToken;
import pl.mors.identity.MembershipId;
import pl.mors.identity.Role;
import pl.mors.identity.signin.SessionsOfAccount;
import pl.mors.platform.NotFound;

/** Gives accounts, changes their roles and ends them. */
@Service
@Transactional
class ManageMembers {

    /** How long a link to set a password works. */
    private static final Duration INVITATION = Duration.ofDays(3);

    private final MemberRepository members;
    private final AddMember addMember;
    private final WatchRoles watch;
    private final SessionsOfAccount sessions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ManageMembers(
            MemberRepository members,
            AddMember addMember,
            WatchRoles watch,
            SessionsOfAccount sessions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.members = members;
        this.addMember = addMember;
        this.watch = watch;
        this.sessions = sessions;
        this.events = events;
        this.clock = clock;
    }

    /** What became of it. */
    sealed interface Outcome {

        record Done() implements Outcome {}

        /**
         * @param passwordPage where the holder sets the password, up to the key
         * @param key of the link, shown once
         * @param until when it works, not inclusive
         */
        record Invited(String passwordPage, BearerToken key, Instant until) implements Outcome {

            String address() {
                return passwordPage + key.text();
            }
        }

        /** Somebody with this e-mail is in the organisation already. */
        record AlreadyHere(Member member) implements Outcome {}

        /** Somebody else changed the roles since the form was shown. */
        record ChangedMeanwhile() implements Outcome {}

        /** Nobody gives roles to themselves, or takes them. */
        record OwnRoles() implements Outcome {}

        /** Nobody would be left who lets others in. */
        record LastAdministrator() implements Outcome {}
    }

    /**
     * Gives somebody an account of this organisation; one that they have elsewhere stays as it is.
     *
     * @param by who gives it
     * @param passwordPage address of the page where the holder sets the password; the key is added to it
     * @param organisationName as the message to the holder calls it
     */
    Outcome add(
            String email,
            String displayName,
            Set<Role> roles,
            MembershipId by,
            String passwordPage,
            String organisationName) {
        members.lock();
        var known = members.findLive(email);
        if (known.isPresent()) {
            return new Outcome.AlreadyHere(known.get());
        }
        var added = addMember.add(email, displayName, null, roles, null);
        var member = get(added.membership());
        watch.given(member, roles, by, organisationName);
        return invited(member, passwordPage, organisationName);
    }

    /** A new link to set the password; earlier ones stop working. */
    Outcome invite(MembershipId id, String passwordPage, String organisationName) {
        return invited(get(id), passwordPage, organisationName);
    }

    /**
     * @param by who changes them
     * @param shown the member's roles as the form showed them, by {@link Member#rolesShown}
     */
    Outcome changeRoles(MembershipId id, MembershipId by, String shown, Set<Role> roles, String organisationName) {
        if (id.equals(by)) {
            return new Outcome.OwnRoles();
        }
        members.lock();
        var member = get(id);
        if (!member.rolesShown().equals(shown)) {
            return new Outcome.ChangedMeanwhile();
        }
        if (member.is(Role.ADMINISTRATOR)
                && !roles.contains(Role.ADMINISTRATOR)
                && !AdministratorLeft.without(id, members.all())) {
            return new Outcome.LastAdministrator();
        }
        members.changeRoles(id, roles);
        var given = new HashSet<>(roles);
        given.removeAll(member.roles());
        watch.given(member, given, by, organisationName);
        return new Outcome.Done();
    }

    Outcome end(MembershipId id) {
        members.lock();
        if (get(id).is(Role.ADMINISTRATOR) && !AdministratorLeft.without(id, members.all())) {
            return new Outcome.LastAdministrator();
        }
        members.end(id, clock.instant());
        return new Outcome.Done();
    }

    Outcome restore(MembershipId id, MembershipId by, String organisationName) {
        members.lock();
        var member = get(id);
        var other = members.findLive(member.email());
        if (other.isPresent()) {
            return new Outcome.AlreadyHere(other.get());
        }
        members.restore(id);
        watch.given(member, member.roles(), by, organisationName);
        return new Outcome.Done();
    }

    /** Who may set a password with this key. */
    @Transactional(readOnly = true)
    Optional<MemberRepository.Invited> invited(BearerToken key) {
        return members.invited(key);
    }

    /** Whether the link still worked; it does not any more. Whoever was signed in to the account is out. */
    boolean setPassword(BearerToken key, String password) {
        var invited = members.invited(key);
        var set = members.setPassword(key, addMember.hash(password));
        if (set) {
            invited.ifPresent(holder -> sessions.end(holder.account()));
        }
        return set;
    }

    private Outcome invited(Member member, String passwordPage, String organisationName) {
        var key = BearerToken.random();
        var until = clock.instant().plus(INVITATION);
        var link = new Outcome.Invited(passwordPage, key, until);
        members.invite(member.id(), key, until);
        events.publishEvent(
                new AccountInvited(member.email(), member.displayName(), organisationName, link.address(), until));
        return link;
    }

    private Member get(MembershipId id) {
        return members.find(id).orElseThrow(() -> new NotFound("membership " + id));
    }
}
