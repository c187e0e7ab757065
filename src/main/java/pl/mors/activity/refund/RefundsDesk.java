package pl.mors.activity.refund;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import pl.mors.activity.RefundUrls;
import pl.mors.platform.DeskItem;
import pl.mors.platform.DeskItem.Kind;
import pl.mors.platform.DeskItem.Urgency;
import pl.mors.platform.DeskItemSource;
import pl.mors.platform.text.Texts;

/** Requests that wait for a decision: one item that leads to all of them. */
@Component
class RefundsDesk implements DeskItemSource {

    private final RefundsToDecide toDecide;

    RefundsDesk(RefundsToDecide toDecide) {
        this.toDecide = toDecide;
    }

    @Override
    public List<DeskItem> deskItems(LocalDate today, int limit) {
        int waiting = toDecide.requests().size();
        return waiting == 0
                ? List.of()
                : List.of(DeskItem.open(
                        Kind.PAYMENT,
                        Urgency.SOON,
                        "activity.desk.refunds",
                        List.of(Texts.n("activity.refund.open", waiting)),
                        RefundUrls.REFUNDS));
    }
}
