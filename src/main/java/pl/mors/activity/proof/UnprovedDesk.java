package pl.mors.activity.proof;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.ProofUrls;
import pl.mors.activity.access.GroupAccess;
import pl.mors.activity.guest.GuestQueries;
import pl.mors.activity.proof.ProofQueries.Unproved;
import pl.mors.platform.DeskItem;
import pl.mors.platform.DeskItem.Kind;
import pl.mors.platform.DeskItem.Urgency;
import pl.mors.platform.DeskItemSource;
import pl.mors.platform.text.Texts;

/** Presences that a programme settles and that nothing proves two weeks later. */
@Component
class UnprovedDesk implements DeskItemSource {

    private final ProofQueries proofs;
    private final GroupAccess access;

    UnprovedDesk(ProofQueries proofs, GroupAccess access) {
        this.proofs = proofs;
        this.access = access;
    }

    @Override
    @Transactional(readOnly = true)
    public List<DeskItem> deskItems(LocalDate today, int limit) {
        return access.sightOfWriter().stream()
                .map(sight ->
                        proofs.unproved(GuestQueries.askedSince(today), ProofOfAttendance.owedUntil(today), sight))
                .filter(unproved -> !unproved.isEmpty())
                .limit(limit)
                .map(UnprovedDesk::item)
                .toList();
    }

    private static DeskItem item(List<Unproved> unproved) {
        int presences = unproved.stream().mapToInt(Unproved::presences).sum();
        long sessions = unproved.stream().map(Unproved::session).distinct().count();
        return DeskItem.open(
                        Kind.ATTENDANCE,
                        Urgency.LATER,
                        "activity.desk.unproved",
                        List.of(
                                Texts.n("activity.proof.presences", presences),
                                Texts.n("activity.proof.sessions", sessions)),
                        ProofUrls.UNPROVED)
                .ownIf(unproved.stream().allMatch(Unproved::own));
    }
}
