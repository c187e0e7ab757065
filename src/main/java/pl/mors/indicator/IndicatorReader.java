package pl.mors.indicator;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.Relation;

/** How far the current user may look: at figures, or at the people behind them. */
@Component
public class IndicatorReader {

    private final CurrentUser currentUser;

    IndicatorReader(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    /** Figures are for whoever reads more than their own participation. */
    public void requireFigures() {
        switch (currentUser.relation(DataClass.PARTICIPATION, Action.READ)) {
            case COUNT, OWN_GROUP, OWN_AREA, OWN_CASE, SAMPLE, ALL -> {}
            case NONE, OWN, SHARED_SESSION -> throw new AccessDeniedException("figures of a programme");
        }
    }

    /** The lists hold everybody in a programme, so a part of them is not enough. */
    public boolean mayOpenPeople() {
        return currentUser.relation(DataClass.PARTICIPATION, Action.READ) == Relation.ALL;
    }

    public void requirePeople() {
        if (!mayOpenPeople()) {
            throw new AccessDeniedException("people behind an indicator");
        }
    }

    public boolean maySeeNames() {
        return currentUser.relation(DataClass.PERSONAL, Action.READ) == Relation.ALL;
    }
}
