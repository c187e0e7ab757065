package pl.mors.identity.member;

import java.util.List;
import org.springframework.stereotype.Component;
import pl.mors.identity.IdentityUrls;
import pl.mors.platform.MenuItem;
import pl.mors.platform.MenuItemSource;
import pl.mors.platform.MenuPart;

@Component
class MembersMenu implements MenuItemSource {

    @Override
    public List<MenuItem> menuItems() {
        return List.of(new MenuItem("identity.member.title", IdentityUrls.MEMBERS, 90, MenuPart.CENTRE));
    }
}
