package pl.mors.notification.log;

import java.util.List;
import org.springframework.stereotype.Component;
import pl.mors.platform.MenuItem;
import pl.mors.platform.MenuItemSource;
import pl.mors.platform.MenuPart;

@Component
class MessagesMenu implements MenuItemSource {

    private static final int NEAR_THE_END = 910;

    @Override
    public List<MenuItem> menuItems() {
        return List.of(new MenuItem("notification.menu.messages", MessagesPage.PATH, NEAR_THE_END, MenuPart.CENTRE));
    }
}
