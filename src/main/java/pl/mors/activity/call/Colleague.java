package pl.mors.activity.call;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.call.Concerned.Call;
import pl.mors.activity.call.Concerned.Telephone;
import pl.mors.identity.MembershipId;

/**
 * Somebody who leads a session that was changed, or was to lead it; not whoever changed it.
 *
 * @param written whether an e-mail tells them, on its way or there
 * @param failed whether one was given up
 * @param calls the latest first
 */
public record Colleague(
        MembershipId member,
        String name,
        @Nullable String workPhone,
        LeaderNews news,
        boolean written,
        boolean failed,
        List<Call> calls)
        implements OnCallList {

    @Override
    public UUID id() {
        return member.value();
    }

    /** Whether they know: an e-mail went out, or the latest call reached them. */
    boolean isTold() {
        return written || (!calls.isEmpty() && calls.getFirst().result().isTold());
    }

    List<Telephone> telephones() {
        return workPhone == null ? List.of() : List.of(new Telephone(workPhone, null));
    }
}
