package pl.mors.person.profile;

import java.util.List;
import org.springframework.stereotype.Component;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.person.PersonUrls;
import pl.mors.platform.MenuItem;
import pl.mors.platform.MenuItemSource;
import pl.mors.platform.MenuPart;

/** For those who work with people by name: not for figures only, nor for one's own data. */
@Component
class PersonMenu implements MenuItemSource {

    private final CurrentUser user;

    PersonMenu(CurrentUser user) {
        this.user = user;
    }

    @Override
    public List<MenuItem> menuItems() {
        boolean byName = user.mayForOthers(DataClass.PERSONAL, Action.READ);
        return byName ? List.of(new MenuItem("person.menu", PersonUrls.SEARCH, 20, MenuPart.PEOPLE)) : List.of();
    }
}
