package pl.mors.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.AccountId;
import pl.mors.platform.DeskItem.Urgency;

/** How much waits on a member's desk, and when it is due: without saying what and about whom, for messages that leave the house. */
public interface WaitingAtDesk {

    /**
     * The items that the member has not put off.
     *
     * @return empty when they do not work here any more
     */
    Optional<List<Item>> of(AccountId account, MembershipId membership, LocalDate today);

    /**
     * An item.
     *
     * @param dueOn null when there is no deadline
     * @param deadline a digest that tells its deadline from all others
     */
    record Item(@Nullable LocalDate dueOn, Urgency urgency, String deadline) {}
}
