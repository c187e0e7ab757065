package pl.mors.identity;

import java.util.Optional;
import java.util.function.Function;
import pl.mors.platform.AccountId;

/** Lets a job or a feed, where nobody is signed in, see what a member of staff sees, with the rights that they have at that moment. */
public interface ActingMember {

    /**
     * Runs the work as that member.
     *
     * @param request what is done, for the trail
     * @return empty when the membership has ended, the account was disabled or the member does not work at the desk
     */
    <T> Optional<T> call(AccountId account, MembershipId membership, String request, Function<SignedIn, T> work);
}
