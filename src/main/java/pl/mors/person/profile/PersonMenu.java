package pl.mors.person.profile;

import java.util.List;
import org.springframework.stereotype.Component;
import pl.mors.person.PersonUrls;
import pl.mors.platform.MenuItem;
import pl.mors.platform.MenuItemSource;

@Component
class PersonMenu implements MenuItemSource {

    @Override
    public List<MenuItem> menuItems() {
        return List.of(new MenuItem("person.menu", PersonUrls.SEARCH, 20));
    }
}
