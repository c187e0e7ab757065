package pl.mors.identity.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.mors.identity.ActingMember;
import pl.mors.identity.MembershipId;
import pl.mors.identity.WaitingAtDesk;
import pl.mors.platform.AccountId;

@Component
class DeskOfMember implements WaitingAtDesk {

    private final ActingMember members;
    private final Desk desk;

    DeskOfMember(ActingMember members, Desk desk) {
        this.members = members;
        this.desk = desk;
    }

    @Override
    public Optional<List<Item>> of(AccountId account, MembershipId membership, LocalDate today) {
        return members.call(
                account,
                membership,
                "desk mail",
                user -> desk.entries(today).stream()
                        .filter(entry -> entry.snooze() == null)
                        .map(entry ->
                                new Item(entry.item().dueOn(), entry.urgency(), DeskItemKey.ofDeadline(entry.item())))
                        .toList());
    }
}
