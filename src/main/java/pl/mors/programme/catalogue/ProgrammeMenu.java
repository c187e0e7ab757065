package pl.mors.programme.catalogue;

import java.util.List;
import org.springframework.stereotype.Component;
import pl.mors.platform.MenuItem;
import pl.mors.platform.MenuItemSource;
import pl.mors.platform.MenuPart;
import pl.mors.programme.ProgrammeUrls;

@Component
class ProgrammeMenu implements MenuItemSource {

    @Override
    public List<MenuItem> menuItems() {
        return List.of(new MenuItem("programme.menu", ProgrammeUrls.LIST, 10, MenuPart.ACCOUNTS));
    }
}
