package pl.mors.activity.session;

import java.util.List;
import pl.mors.platform.web.Option;

/**
 * The partners of a session.
 *
 * @param seeing those that see it
 * @param others those that could be let see it; none for whoever may not
 */
public record Partners(List<Option> seeing, List<Option> others) {

    public boolean any() {
        return !seeing.isEmpty() || !others.isEmpty();
    }
}
