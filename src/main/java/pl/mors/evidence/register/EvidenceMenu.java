package pl.mors.evidence.register;

import java.util.List;
import org.springframework.stereotype.Component;
import pl.mors.document.DocumentUrls;
import pl.mors.platform.MenuItem;
import pl.mors.platform.MenuItemSource;
import pl.mors.platform.MenuPart;

@Component
class EvidenceMenu implements MenuItemSource {

    private static final int AFTER_CASES = 71;

    @Override
    public List<MenuItem> menuItems() {
        return List.of(new MenuItem("evidence.title", DocumentUrls.EVIDENCE, AFTER_CASES, MenuPart.ACCOUNTS));
    }
}
