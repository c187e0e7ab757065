package pl.mors.identity.desk;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.identity.CurrentUser;
import pl.mors.platform.Stale;

/** Puts an item off for the signed-in member, or back on the desk; what was said before stays known as of then. */
@Service
@Transactional
class SnoozeItem {

    private final SnoozeRepository repository;
    private final CurrentUser user;

    SnoozeItem(SnoozeRepository repository, CurrentUser user) {
        this.repository = repository;
        this.user = user;
    }

    /** @throws Stale when the same member put it off at the same moment */
    void putOff(DeskEntry entry, Snooze snooze) {
        var me = user.get().membership();
        repository.supersede(me, entry.key());
        if (!repository.insert(me, entry.item(), entry.key(), snooze)) {
            throw new Stale("desk item " + entry.key());
        }
    }

    void bringBack(DeskEntry entry) {
        repository.supersede(user.get().membership(), entry.key());
    }
}
