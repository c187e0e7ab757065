package pl.mors.identity.signin;

import java.util.Optional;
import java.util.function.Function;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;
import pl.mors.identity.ActingMember;
import pl.mors.identity.MembershipId;
import pl.mors.identity.SignedIn;
import pl.mors.platform.AccountId;
import pl.mors.platform.Actor;
import pl.mors.platform.OrganisationId;
import pl.mors.platform.Tenancy;

/** As for each click of a session: who that is, and with which roles, is asked anew. */
@Component
class ActAsMember implements ActingMember {

    private final SignInRepository repository;

    ActAsMember(SignInRepository repository) {
        this.repository = repository;
    }

    @Override
    public <T> Optional<T> call(
            AccountId account, MembershipId membership, String request, Function<SignedIn, T> work) {
        return repository
                .member(new KeptSignIn(account.value(), membership.value()))
                .filter(SignedIn::isStaff)
                .map(user -> as(user, request, work));
    }

    private static <T> T as(SignedIn user, String request, Function<SignedIn, T> work) {
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(PasswordSignIn.authenticated(user)));
        try {
            var actor = Actor.signedIn(new OrganisationId(user.organisation()), new AccountId(user.account()), request);
            return Tenancy.call(actor, () -> work.apply(user));
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
