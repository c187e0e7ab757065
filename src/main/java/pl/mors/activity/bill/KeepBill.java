package pl.mors.activity.bill;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import pl.mors.activity.BillId;
import pl.mors.document.FileId;
import pl.mors.document.FileKind;
import pl.mors.document.FileStore;
import pl.mors.document.HandedIn;
import pl.mors.document.StoreFileOutcome;

/** Takes a bill in, with the paper where it is at hand; the paper of one that was entered without it comes later, once. */
@Service
@Transactional
class KeepBill {

    private final BillRepository repository;
    private final FileStore files;

    KeepBill(BillRepository repository, FileStore files) {
        this.repository = repository;
        this.files = files;
    }

    sealed interface Outcome {}

    sealed interface PaperOutcome {}

    record Added() implements PaperOutcome {}

    /** Somebody handed it in before; nothing was stored. */
    record HasPaper() implements PaperOutcome {}

    record Kept(BillId id) implements Outcome {}

    /** This issuer's bill of this number was entered before; nothing was stored. */
    record EnteredBefore() implements Outcome {}

    record PaperRefused(StoreFileOutcome.Refused why) implements Outcome, PaperOutcome {}

    /** @param paper none where it is not at hand */
    Outcome keep(BillEntry bill, @Nullable HandedIn paper) {
        if (paper == null) {
            return add(bill, null);
        }
        return switch (files.store(FileKind.PAPER, paper.name(), paper.content())) {
            case StoreFileOutcome.Refused refused -> new PaperRefused(refused);
            case StoreFileOutcome.Stored stored -> add(bill, stored.id());
        };
    }

    PaperOutcome addPaper(BillId bill, HandedIn paper) {
        return switch (files.store(FileKind.PAPER, paper.name(), paper.content())) {
            case StoreFileOutcome.Refused refused -> new PaperRefused(refused);
            case StoreFileOutcome.Stored stored -> {
                if (repository.addPaper(bill, stored.id())) {
                    yield new Added();
                }
                // It would be nobody's.
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                yield new HasPaper();
            }
        };
    }

    private Outcome add(BillEntry bill, @Nullable FileId paper) {
        var added = repository.add(bill, paper);
        if (added.isEmpty()) {
            // The paper would be nobody's.
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new EnteredBefore();
        }
        return new Kept(added.get());
    }
}
