package pl.mors.activity.safeguarding;

import java.time.LocalDate;
import java.util.List;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/**
 * Somebody who works with minors.
 *
 * @param held sessions that they led without the checks and that nobody explained
 * @param colleagues who could have looked
 */
public record WorkerPage(
        Form form,
        Worker worker,
        LocalDate today,
        List<RegisterLook> looks,
        List<HeldUnchecked> held,
        List<Option> colleagues,
        boolean mayWrite) {

    static final String PAPER = "paper";

    /** Of who still works here. */
    public List<Register> missing() {
        return worker.hasLeft() ? List.of() : worker.missing(today);
    }

    /** What happened is explained when it cannot go on. */
    public boolean mayExplain() {
        return mayWrite && !held.isEmpty() && missing().isEmpty();
    }

    /** Whether looks may be added and taken back: what is on record about who has left stays as it is. */
    public boolean mayChange() {
        return mayWrite && !worker.hasLeft();
    }

    public List<Option> registers() {
        return Register.options();
    }
}
