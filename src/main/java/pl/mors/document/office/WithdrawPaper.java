package pl.mors.document.office;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.platform.NotFound;

/** Takes a paper out of a case into which it was put by mistake. File, signatures and trail stay. */
@Service
class WithdrawPaper {

    private final CaseRepository repository;

    WithdrawPaper(CaseRepository repository) {
        this.repository = repository;
    }

    /** @throws NotFound when there is no such paper, or no longer */
    @Transactional
    void withdraw(UUID paper) {
        if (!repository.withdraw(paper)) {
            throw new NotFound("paper " + paper);
        }
    }
}
