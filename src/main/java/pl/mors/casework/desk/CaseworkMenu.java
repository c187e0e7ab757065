package pl.mors.casework.desk;

import java.util.List;
import org.springframework.stereotype.Component;
import pl.mors.casework.CaseworkUrls;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.platform.MenuItem;
import pl.mors.platform.MenuItemSource;
import pl.mors.platform.MenuPart;

/** One's own cases and cards for those who may have some, sums for those who may only count. */
@Component
class CaseworkMenu implements MenuItemSource {

    private final CurrentUser user;

    CaseworkMenu(CurrentUser user) {
        this.user = user;
    }

    @Override
    public List<MenuItem> menuItems() {
        if (user.mayForOthers(DataClass.CASEWORK, Action.READ)) {
            return List.of(new MenuItem(
                    "casework.menu",
                    CaseworkUrls.CASES,
                    42,
                    MenuPart.PEOPLE,
                    List.of(CaseworkUrls.CASES, CaseworkUrls.CARDS)));
        }
        return user.mayCount(DataClass.CASEWORK)
                ? List.of(new MenuItem("casework.figures.menu", CaseworkUrls.FIGURES, 42, MenuPart.PEOPLE))
                : List.of();
    }
}
