package pl.mors.activity.protection;

import java.util.List;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/**
 * The cards of interventions.
 *
 * @param readers who reads them
 * @param colleagues whom the reader may name; none for a reader who was named herself
 */
public record InterventionsPage(
        Form form, List<Intervention> cards, List<InterventionReader> readers, List<Option> colleagues) {

    public boolean mayName() {
        return !colleagues.isEmpty();
    }
}
