package pl.mors.audit;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import pl.mors.platform.text.Texts;

/** Changes that were one act: of the same kind, of the same kind of thing, by the same account, within the same minute. */
public record ChangeGroup(List<Change> changes) {

    public ChangeGroup {
        changes = List.copyOf(changes);
    }

    /** Puts neighbours together that belong together; the order stays. */
    public static List<ChangeGroup> of(List<Change> changes) {
        List<List<Change>> groups = new ArrayList<>();
        for (Change change : changes) {
            if (groups.isEmpty() || !areOneAct(groups.getLast().getLast(), change)) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(change);
        }
        return groups.stream().map(ChangeGroup::new).toList();
    }

    /** The newest of them. */
    public Change first() {
        return changes.getFirst();
    }

    public boolean isSingle() {
        return changes.size() == 1;
    }

    /** For example "Obecność: dodano 16 wpisów"; a single change says whose it is. */
    public String title() {
        return isSingle()
                ? first().title()
                : Texts.n(
                        "audit.changes." + first().kind().name().toLowerCase(Locale.ROOT),
                        changes.size(),
                        first().what());
    }

    private static boolean areOneAct(Change one, Change next) {
        return one.kind() == next.kind()
                && one.what().equals(next.what())
                && Objects.equals(one.who(), next.who())
                && one.at().truncatedTo(ChronoUnit.MINUTES).equals(next.at().truncatedTo(ChronoUnit.MINUTES));
    }
}
