package pl.mors.indicator;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;

/** How far the current user may look beyond the figures: at the people behind them, and at their names. */
@Component
public class IndicatorReader {

    private final CurrentUser currentUser;

    IndicatorReader(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    /** The lists hold everybody in a programme, so a part of them is not enough. */
    public boolean mayOpenPeople() {
        return currentUser.mayForEverybody(DataClass.PARTICIPATION, Action.READ);
    }

    public void requirePeople() {
        if (!mayOpenPeople()) {
            throw new AccessDeniedException("people behind an indicator");
        }
    }

    public boolean maySeeNames() {
        return currentUser.mayForEverybody(DataClass.PERSONAL, Action.READ);
    }
}
