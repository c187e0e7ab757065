package pl.mors.activity.refund;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes back a payment that was recorded by mistake: what it paid is owed again. */
@Service
@Transactional
class TakePaymentBack {

    private final RefundRepository repository;

    TakePaymentBack(RefundRepository repository) {
        this.repository = repository;
    }

    sealed interface Outcome {}

    record TakenBack() implements Outcome {}

    /** Somebody else took it back meanwhile; their reason stands. */
    record TakenBackBefore() implements Outcome {}

    Outcome take(UUID payment, String reason) {
        repository.lock();
        return repository.takeBack(payment, reason) ? new TakenBack() : new TakenBackBefore();
    }
}
