package pl.mors.participant.notice;

import java.util.List;
import org.springframework.stereotype.Component;
import pl.mors.participant.NoticeUrls;
import pl.mors.platform.MenuItem;
import pl.mors.platform.MenuItemSource;
import pl.mors.platform.MenuPart;

@Component
class NoticeMenu implements MenuItemSource {

    private static final int BEFORE_THE_REGISTERS = 890;

    @Override
    public List<MenuItem> menuItems() {
        return List.of(
                new MenuItem("participant.notice.menu", NoticeUrls.NOTICES, BEFORE_THE_REGISTERS, MenuPart.CENTRE));
    }
}
