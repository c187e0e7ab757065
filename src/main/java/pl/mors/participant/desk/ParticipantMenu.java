package pl.mors.participant.desk;

import java.util.List;
import org.springframework.stereotype.Component;
import pl.mors.participant.ParticipantUrls;
import pl.mors.platform.MenuItem;
import pl.mors.platform.MenuItemSource;

@Component
class ParticipantMenu implements MenuItemSource {

    @Override
    public List<MenuItem> menuItems() {
        return List.of(new MenuItem("participant.menu", ParticipantUrls.PROGRAMMES, 30));
    }
}
