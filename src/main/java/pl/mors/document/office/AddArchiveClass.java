package pl.mors.document.office;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a class of the list of files into use. */
@Service
class AddArchiveClass {

    private final CaseRepository repository;

    AddArchiveClass(CaseRepository repository) {
        this.repository = repository;
    }

    sealed interface Outcome {}

    record Added() implements Outcome {}

    /** The unit already uses the symbol. */
    record AlreadyThere() implements Outcome {}

    @Transactional
    Outcome add(String unit, String symbol, String title, String category) {
        return repository.addClass(unit, symbol, title, category) ? new Added() : new AlreadyThere();
    }
}
