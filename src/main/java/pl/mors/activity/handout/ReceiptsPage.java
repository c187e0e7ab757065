package pl.mors.activity.handout;

import java.time.YearMonth;
import java.util.List;
import pl.mors.activity.HandoutUrls;
import pl.mors.activity.group.GroupQueries.GroupDetails;
import pl.mors.activity.handout.HandoutQueries.Receipt;
import pl.mors.platform.web.Link;

/** Who received one kind of thing in a group in a month. */
public record ReceiptsPage(GroupDetails group, YearMonth month, HandoutKind kind, List<Receipt> receipts) {

    public List<Link> kinds() {
        return List.of(HandoutKind.values()).stream()
                .map(one -> one == kind ? Link.here(one.label(), href(one)) : Link.to(one.label(), href(one)))
                .toList();
    }

    private String href(HandoutKind one) {
        return HandoutUrls.ofGroup(group.id(), month, one.code());
    }
}
