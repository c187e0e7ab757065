package pl.mors.activity.safeguarding;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.document.FileKind;
import pl.mors.document.FileSource;
import pl.mors.document.FileStore;
import pl.mors.document.StoreFileOutcome;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.MembershipId;

/** Records that somebody was looked up in a register, with the paper. Nobody says so of themselves. */
@Service
@Transactional
class KeepCheck {

    private final CheckRepository checks;
    private final FileStore files;
    private final CurrentUser user;

    KeepCheck(CheckRepository checks, FileStore files, CurrentUser user) {
        this.checks = checks;
        this.files = files;
        this.user = user;
    }

    sealed interface Outcome {}

    record Kept() implements Outcome {}

    /** Who looked, or who writes it down, is who was looked up; nothing was stored. */
    record OwnCheck() implements Outcome {}

    record PaperRefused(StoreFileOutcome.Refused why) implements Outcome {}

    /**
     * A look.
     *
     * @param statement the person's own, instead of the information
     */
    record Look(Register register, boolean statement, LocalDate on, MembershipId by) {}

    Outcome keep(Worker worker, Look look, String fileName, FileSource paper) {
        if (look.by().value().equals(worker.id())
                || worker.id().equals(user.get().membership())) {
            return new OwnCheck();
        }
        return switch (files.store(FileKind.PAPER, fileName, paper)) {
            case StoreFileOutcome.Refused refused -> new PaperRefused(refused);
            case StoreFileOutcome.Stored stored -> {
                checks.add(worker, look.register(), look.statement(), look.on(), look.by(), stored.id());
                yield new Kept();
            }
        };
    }
}
