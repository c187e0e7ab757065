package pl.mors.document.office;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.platform.BusinessDate;

/** Opens the case about something. */
@Service
class OpenCase {

    private final CaseRepository repository;
    private final CaseQueries cases;
    private final BusinessDate date;

    OpenCase(CaseRepository repository, CaseQueries cases, BusinessDate date) {
        this.repository = repository;
        this.cases = cases;
        this.date = date;
    }

    sealed interface Outcome {}

    record Opened(OfficeCase officeCase) implements Outcome {}

    /** Somebody opened it before. */
    record AlreadyOpen(OfficeCase officeCase) implements Outcome {}

    @Transactional
    Outcome open(UUID archiveClass, String title, UUID subject) {
        var known = cases.about(subject);
        if (known.isPresent()) {
            return new AlreadyOpen(known.get());
        }
        return repository
                .open(archiveClass, title, subject, date.today())
                .<Outcome>map(id -> new Opened(cases.get(id)))
                .orElseGet(() -> new AlreadyOpen(cases.about(subject).orElseThrow()));
    }
}
