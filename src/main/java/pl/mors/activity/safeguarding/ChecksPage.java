package pl.mors.activity.safeguarding;

import java.time.LocalDate;
import java.util.List;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/**
 * Who works with minors and where they were looked up.
 *
 * @param filter how the list is narrowed and sorted
 * @param mayWrite whether the reader may add to it
 */
public record ChecksPage(Form filter, List<Worker> workers, LocalDate today, boolean mayWrite) {

    public List<Option> shown() {
        return WorkerFilter.options(WorkerFilter.Shown.values());
    }

    public List<Option> orders() {
        return WorkerFilter.options(WorkerFilter.Order.values());
    }

    public boolean isAsked(Register register) {
        return register.isAskedOn(today);
    }
}
