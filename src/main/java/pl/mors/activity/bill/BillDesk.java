package pl.mors.activity.bill;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import pl.mors.activity.BillUrls;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.platform.DeskItem;
import pl.mors.platform.DeskItem.Kind;
import pl.mors.platform.DeskItem.Urgency;
import pl.mors.platform.DeskItemSource;
import pl.mors.platform.text.Texts;

/**
 * Bills that differ from what was held and that nobody explained, also since what was held was corrected: one item for each year's list.
 * Older years than the last are closed.
 */
@Component
class BillDesk implements DeskItemSource {

    private static final int MOST_NUMBERS = 3;

    private final BillQueries bills;
    private final CurrentUser user;

    BillDesk(BillQueries bills, CurrentUser user) {
        this.bills = bills;
        this.user = user;
    }

    @Override
    public List<DeskItem> deskItems(LocalDate today, int limit) {
        if (!user.may(DataClass.PAYMENT, Action.WRITE)) {
            return List.of();
        }
        return bills.issuedSince(today.withDayOfYear(1).minusYears(1)).stream()
                .filter(bill -> bill.state() == BillCheck.State.TO_EXPLAIN)
                .collect(Collectors.groupingBy(
                        bill -> bill.issuedOn().getYear(),
                        TreeMap::new,
                        Collectors.mapping(Bill::number, Collectors.toList())))
                .entrySet()
                .stream()
                .map(year -> DeskItem.open(
                        Kind.TO_EXPLAIN,
                        Urgency.SOON,
                        "activity.desk.bills",
                        List.of(
                                Texts.n(
                                        "activity.bill.to-explain",
                                        year.getValue().size()),
                                named(year.getValue())),
                        BillUrls.ofYear(year.getKey())))
                .limit(limit)
                .toList();
    }

    private static String named(Collection<String> numbers) {
        var first = numbers.stream().limit(MOST_NUMBERS).collect(Collectors.joining(", "));
        return numbers.size() > MOST_NUMBERS ? Texts.t("activity.bill.and-others", first) : first;
    }
}
