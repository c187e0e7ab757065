package pl.mors.participant.eligibility;

import java.util.List;
import pl.mors.programme.Programme;

/** People of a programme whose answer changed. */
public record RecheckPage(Programme programme, List<ToRecheck.Changed> people) {

    public RecheckPage {
        people = List.copyOf(people);
    }
}
