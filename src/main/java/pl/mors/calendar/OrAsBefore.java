package pl.mors.calendar;

import java.util.function.Supplier;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Work of which a refusal leaves the caller's transaction as it was. */
final class OrAsBefore {

    private OrAsBefore() {}

    static BookingOutcome doing(Supplier<BookingOutcome> work) {
        var transaction = TransactionAspectSupport.currentTransactionStatus();
        var before = transaction.createSavepoint();
        var outcome = work.get();
        if (outcome instanceof BookingOutcome.Refusal) {
            transaction.rollbackToSavepoint(before);
        }
        transaction.releaseSavepoint(before);
        return outcome;
    }
}
