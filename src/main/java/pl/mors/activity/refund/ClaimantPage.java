package pl.mors.activity.refund;

import java.util.Arrays;
import java.util.List;
import pl.mors.activity.refund.RefundQueries.Claimant;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/**
 * What somebody asked for in a programme.
 *
 * @param payments what was recorded as paid, the latest first
 * @param mayAsk whether the reader may record requests
 * @param mayDecide whether the reader may accept and refuse them
 * @param mayPay whether the reader may record payments, and take them back
 */
public record ClaimantPage(
        Form form,
        Claimant claimant,
        List<RefundRequest> requests,
        List<RefundPayment> payments,
        boolean mayAsk,
        boolean mayDecide,
        boolean mayPay) {

    static final String PAPER = "paper";

    /** Those of which nothing was decided. */
    public List<Option> open() {
        return requests.stream()
                .filter(RefundRequest::isOpen)
                .map(one -> Option.of(one.id().toString(), one.rate().title()))
                .toList();
    }

    public List<Option> kinds() {
        return Arrays.stream(RefundKind.values())
                .map(kind -> Option.of(kind.name(), kind.label()))
                .toList();
    }

    public List<Option> units() {
        return Arrays.stream(RefundUnit.values())
                .map(unit -> Option.of(unit.name(), Texts.t("activity.refund.unit." + unit)))
                .toList();
    }
}
