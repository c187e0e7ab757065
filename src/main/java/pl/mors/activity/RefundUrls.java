package pl.mors.activity;

import java.time.YearMonth;
import java.util.UUID;
import pl.mors.participant.ParticipationId;
import pl.mors.platform.web.Href;

/** Addresses of the pages about refunds of participants' costs: part of the user interface, and stable. */
public final class RefundUrls {

    public static final String REFUNDS = "/pulpit/zwroty";
    public static final String REFUNDS_SHEET = REFUNDS + "/zwroty.xlsx";
    public static final String REFUNDS_PAID = REFUNDS + "/wyplata";
    public static final String REFUNDS_OF = REFUNDS + "/uczestnicy/{participationId}";
    public static final String REFUND_REQUEST = REFUNDS_OF + "/wnioski/{requestId}";
    public static final String REFUND_PAPER = REFUND_REQUEST + "/dokument";
    public static final String REFUND_DECISION = REFUNDS_OF + "/decyzja";
    public static final String WITHDRAW_REFUND = REFUND_REQUEST + "/wycofanie";
    public static final String TAKE_PAYMENT_BACK = REFUNDS_OF + "/wyplaty/{paymentId}/cofniecie";
    public static final String REFUND_CALCULATION = REFUNDS_OF + "/obliczenie";
    public static final String MONTH = "miesiac";

    private RefundUrls() {}

    public static String refunds(YearMonth month) {
        return inMonth(REFUNDS, month);
    }

    public static String sheet(YearMonth month) {
        return inMonth(REFUNDS_SHEET, month);
    }

    public static String paid(YearMonth month) {
        return inMonth(REFUNDS_PAID, month);
    }

    public static String refunds(ParticipationId participation) {
        return at(REFUNDS_OF, participation);
    }

    public static String calculation(ParticipationId participation, YearMonth month) {
        return inMonth(at(REFUND_CALCULATION, participation), month);
    }

    public static String paper(ParticipationId participation, UUID request) {
        return at(REFUND_PAPER, participation, request);
    }

    public static String decision(ParticipationId participation) {
        return at(REFUND_DECISION, participation);
    }

    public static String withdraw(ParticipationId participation, UUID request) {
        return at(WITHDRAW_REFUND, participation, request);
    }

    public static String takePaymentBack(ParticipationId participation, UUID payment) {
        return at(TAKE_PAYMENT_BACK, participation).replace("{paymentId}", payment.toString());
    }

    private static String inMonth(String address, YearMonth month) {
        return Href.of(address).with(MONTH, month.toString()).value();
    }

    private static String at(String pattern, ParticipationId participation) {
        return pattern.replace("{participationId}", participation.toString());
    }

    private static String at(String pattern, ParticipationId participation, UUID request) {
        return at(pattern, participation).replace("{requestId}", request.toString());
    }
}
