package pl.mors.employment.desk;

import java.util.List;
import org.springframework.stereotype.Component;
import pl.mors.employment.EmploymentUrls;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.platform.MenuItem;
import pl.mors.platform.MenuItemSource;
import pl.mors.platform.MenuPart;

/** Internships for those who work with people by name, allowances for those who see payments and no participations. */
@Component
class EmploymentMenu implements MenuItemSource {

    private final CurrentUser user;

    EmploymentMenu(CurrentUser user) {
        this.user = user;
    }

    @Override
    public List<MenuItem> menuItems() {
        if (user.mayForOthers(DataClass.PARTICIPATION, Action.READ)) {
            return List.of(new MenuItem(
                    "employment.menu",
                    EmploymentUrls.INTERNSHIPS,
                    45,
                    MenuPart.PEOPLE,
                    List.of(
                            EmploymentUrls.INTERNSHIPS,
                            EmploymentUrls.EMPLOYERS,
                            EmploymentUrls.ALLOWANCES,
                            EmploymentUrls.COURSES)));
        }
        return user.mayForOthers(DataClass.PAYMENT, Action.READ)
                ? List.of(new MenuItem("employment.allowance.menu", EmploymentUrls.ALLOWANCES, 45, MenuPart.ACCOUNTS))
                : List.of();
    }
}
