package pl.mors.intake.page;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;

/**
 * Who may take a list over: it writes people, participation and sensitive answers at once, also against rules, so the routes ask
 * for the right to decide against rules and this for the rest.
 */
@Component
class IntakeAccess {

    private final CurrentUser user;

    IntakeAccess(CurrentUser user) {
        this.user = user;
    }

    void require() {
        if (!user.mayForEverybody(DataClass.PERSONAL, Action.WRITE)
                || !user.mayForEverybody(DataClass.PARTICIPATION, Action.WRITE)
                || !user.mayForEverybody(DataClass.ELIGIBILITY, Action.WRITE)
                || !user.mayForEverybody(DataClass.SENSITIVE, Action.WRITE)) {
            throw new AccessDeniedException("a list of participants");
        }
    }
}
