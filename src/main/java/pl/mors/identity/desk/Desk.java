package pl.mors.identity.desk;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.identity.CurrentUser;
import pl.mors.platform.Access;
import pl.mors.platform.DeskItem;
import pl.mors.platform.DeskItemSource;
import pl.mors.platform.DeskSection;
import pl.mors.platform.OwnPeople;

/**
 * All that waits for the signed-in member, from every module, the most urgent first, and what the day brings. One transaction for all sources: the database is
 * told once who asks, and what several of them ask is read once.
 */
@Component
@Transactional(readOnly = true)
class Desk {

    /** At most so many of one source, so that a town that has long not looked still opens its desk. */
    static final int MOST_OF_A_SOURCE = 1000;

    private final List<DeskItemSource> sources;
    private final ObjectProvider<DeskSection> sections;
    private final ObjectProvider<OwnPeople> ownPeople;
    private final SnoozeQueries snoozes;
    private final CurrentUser user;
    private final Access access;

    Desk(
            List<DeskItemSource> sources,
            ObjectProvider<DeskSection> sections,
            ObjectProvider<OwnPeople> ownPeople,
            SnoozeQueries snoozes,
            CurrentUser user,
            Access access) {
        this.sources = sources;
        this.sections = sections;
        this.ownPeople = ownPeople;
        this.snoozes = snoozes;
        this.user = user;
        this.access = access;
    }

    /** What a desk opens on: all that waits, and above it the day. */
    record Opened(List<DeskEntry> entries, List<DeskSection.Section> sections) {}

    Opened open(LocalDate today) {
        return new Opened(
                entries(today),
                sections.stream()
                        .flatMap(source -> source.section(today).stream())
                        .toList());
    }

    List<DeskEntry> entries(LocalDate today) {
        return waiting(today).sorted(DeskEntry.ORDER).toList();
    }

    /** The item of this key, if it still waits; of the sources only those before it are asked. */
    Optional<DeskEntry> find(String key, LocalDate today) {
        return DeskItemKey.isOne(key)
                ? waiting(today).filter(entry -> entry.key().equals(key)).findFirst()
                : Optional.empty();
    }

    private Stream<DeskEntry> waiting(LocalDate today) {
        var putOff = snoozes.of(user.get().membership(), today);
        var own = own();
        // What says the same leads to the same page, and the access policy is asked about a page once.
        var openable = new HashMap<String, Boolean>();
        return sources.stream()
                .flatMap(source -> source.deskItems(today, MOST_OF_A_SOURCE).stream())
                .filter(item -> openable.computeIfAbsent(item.textKey(), key -> access.mayOpen(item.href())))
                .map(item -> entry(item, today, own, DeskItemKey.of(item), putOff::get));
    }

    private static DeskEntry entry(
            DeskItem item, LocalDate today, Set<UUID> own, String key, Function<String, @Nullable Snooze> putOff) {
        boolean isOwn = item.own() || (item.person() != null && own.contains(item.person()));
        return new DeskEntry(item, item.urgencyOn(today), isOwn, key, putOff.apply(key));
    }

    private Set<UUID> own() {
        var own = new HashSet<UUID>();
        ownPeople.forEach(people -> own.addAll(people.ids()));
        return own;
    }
}
