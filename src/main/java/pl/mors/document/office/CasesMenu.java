package pl.mors.document.office;

import java.util.List;
import org.springframework.stereotype.Component;
import pl.mors.document.DocumentUrls;
import pl.mors.platform.MenuItem;
import pl.mors.platform.MenuItemSource;
import pl.mors.platform.MenuPart;

@Component
class CasesMenu implements MenuItemSource {

    private static final int BEFORE_ADMINISTRATION = 70;

    @Override
    public List<MenuItem> menuItems() {
        return List.of(new MenuItem("document.case.menu", DocumentUrls.CASES, BEFORE_ADMINISTRATION, MenuPart.CENTRE));
    }
}
