package pl.mors.identity.desk;

import java.util.List;
import org.springframework.stereotype.Component;
import pl.mors.platform.MenuItem;
import pl.mors.platform.MenuItemSource;
import pl.mors.platform.MenuPart;

@Component
class DeskMenu implements MenuItemSource {

    @Override
    public List<MenuItem> menuItems() {
        return List.of(new MenuItem("identity.desk.title", "/pulpit", 0, MenuPart.DAILY, List.of()));
    }
}
