package pl.mors.activity.refund;

import pl.mors.activity.refund.RefundQueries.Claimant;
import pl.mors.platform.web.Form;

/** Taking back a payment that was recorded by mistake. */
public record TakePaymentBackPage(Form form, Claimant claimant, RefundPayment payment) {}
