package pl.mors.participant.desk;

import java.util.List;
import org.springframework.stereotype.Component;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.participant.ParticipantUrls;
import pl.mors.platform.MenuItem;
import pl.mors.platform.MenuItemSource;
import pl.mors.platform.MenuPart;

/** For those who work with people by name: not for figures only, nor for one's own data. */
@Component
class ParticipantMenu implements MenuItemSource {

    private static final String ALL_TOWNS = "/";

    private final CurrentUser user;

    ParticipantMenu(CurrentUser user) {
        this.user = user;
    }

    @Override
    public List<MenuItem> menuItems() {
        boolean byName = user.mayForOthers(DataClass.PARTICIPATION, Action.READ);
        return byName
                ? List.of(new MenuItem("participant.menu", ParticipantUrls.PROGRAMMES, 30, MenuPart.PEOPLE))
                : List.of();
    }

    /** Calls are a town's; the site of all towns has none. */
    @Override
    public List<MenuItem> siteMenuItems(String home) {
        return home.equals(ALL_TOWNS)
                ? List.of()
                : List.of(new MenuItem("participant.public.title", home + "nabory", 15));
    }
}
