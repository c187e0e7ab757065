package pl.mors.document.office;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.document.CaseSubjectSource;
import pl.mors.platform.BusinessDate;

/** Opens the case about something that is there. */
@Service
class OpenCase {

    private final CaseRepository repository;
    private final CaseQueries cases;
    private final List<CaseSubjectSource> subjects;
    private final BusinessDate date;

    OpenCase(CaseRepository repository, CaseQueries cases, List<CaseSubjectSource> subjects, BusinessDate date) {
        this.repository = repository;
        this.cases = cases;
        this.subjects = subjects;
        this.date = date;
    }

    sealed interface Outcome {}

    record Opened(OfficeCase officeCase) implements Outcome {}

    /** Somebody opened it before. */
    record AlreadyOpen(OfficeCase officeCase) implements Outcome {}

    /** No module has what it should be about. */
    record AboutNothing() implements Outcome {}

    boolean isSubject(UUID id) {
        return subjects.stream().anyMatch(source -> source.isCaseSubject(id));
    }

    @Transactional
    Outcome open(UUID archiveClass, String title, UUID subject) {
        var known = cases.about(subject);
        if (known.isPresent()) {
            return new AlreadyOpen(known.get());
        }
        if (!isSubject(subject)) {
            return new AboutNothing();
        }
        return repository
                .open(archiveClass, title, subject, date.today())
                .<Outcome>map(id -> new Opened(cases.get(id)))
                .orElseGet(() -> new AlreadyOpen(cases.about(subject).orElseThrow()));
    }
}
