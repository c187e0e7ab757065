package pl.mors.privacy.register;

import java.util.List;
import org.springframework.stereotype.Component;
import pl.mors.platform.MenuItem;
import pl.mors.platform.MenuItemSource;
import pl.mors.platform.MenuPart;

@Component
class RegistersMenu implements MenuItemSource {

    private static final int NEAR_THE_END = 900;

    @Override
    public List<MenuItem> menuItems() {
        return List.of(
                new MenuItem("audit.register.title", ChangeRegisterPage.PATH, NEAR_THE_END, MenuPart.CENTRE),
                new MenuItem("audit.reads.title", ReadRegisterPage.PATH, NEAR_THE_END + 1, MenuPart.CENTRE));
    }
}
