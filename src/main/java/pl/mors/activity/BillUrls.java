package pl.mors.activity;

import pl.mors.platform.web.Href;

/** Addresses of the pages about bills for sessions: part of the user interface, and stable. */
public final class BillUrls {

    public static final String BILLS = "/pulpit/rachunki";
    public static final String NEW_BILL = BILLS + "/nowy";
    public static final String BILLS_SHEET = BILLS + "/rachunki.xlsx";
    public static final String BILL = BILLS + "/{billId}";
    public static final String BILL_PAPER = BILL + "/dokument";
    public static final String EXPLAIN_BILL = BILL + "/wyjasnienie";
    public static final String WITHDRAW_BILL = BILL + "/wycofanie";

    /** The year whose bills are shown. */
    public static final String YEAR = "rok";

    private BillUrls() {}

    /** The list of a year. */
    public static String ofYear(int year) {
        return Href.of(BILLS).with(YEAR, String.valueOf(year)).value();
    }

    public static String bill(BillId bill) {
        return at(BILL, bill);
    }

    public static String paper(BillId bill) {
        return at(BILL_PAPER, bill);
    }

    public static String explain(BillId bill) {
        return at(EXPLAIN_BILL, bill);
    }

    public static String withdraw(BillId bill) {
        return at(WITHDRAW_BILL, bill);
    }

    private static String at(String pattern, BillId bill) {
        return pattern.replace("{billId}", bill.toString());
    }
}
