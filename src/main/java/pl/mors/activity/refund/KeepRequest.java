package pl.mors.activity.refund;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import pl.mors.document.FileKind;
import pl.mors.document.FileSource;
import pl.mors.document.FileStore;
import pl.mors.document.StoreFileOutcome;
import pl.mors.participant.ParticipationId;

/** Records what somebody asks for, with the paper that says what it costs. */
@Service
@Transactional
class KeepRequest {

    private final RefundRepository repository;
    private final FileStore files;

    KeepRequest(RefundRepository repository, FileStore files) {
        this.repository = repository;
        this.files = files;
    }

    sealed interface Outcome {}

    record Kept() implements Outcome {}

    /** There is a request of this kind, for this child, from this day; nothing was stored. */
    record AskedBefore() implements Outcome {}

    record PaperRefused(StoreFileOutcome.Refused why) implements Outcome {}

    Outcome keep(ParticipationId participation, RefundForm.Asked asked, String fileName, FileSource paper) {
        return switch (files.store(FileKind.PAPER, fileName, paper)) {
            case StoreFileOutcome.Refused refused -> new PaperRefused(refused);
            case StoreFileOutcome.Stored stored -> {
                if (repository.ask(participation, asked, stored.id())) {
                    yield new Kept();
                }
                // The paper would be nobody's.
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                yield new AskedBefore();
            }
        };
    }
}
