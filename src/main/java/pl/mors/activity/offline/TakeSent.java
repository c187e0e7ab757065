package pl.mors.activity.offline;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import pl.mors.activity.SessionId;
import pl.mors.activity.attendance.AttendanceQueries;
import pl.mors.activity.attendance.AttendanceQueries.SheetRow;
import pl.mors.activity.attendance.OpenSheets;
import pl.mors.activity.glass.SignedOnGlass;
import pl.mors.activity.glass.Strokes;
import pl.mors.activity.glass.TakeSignatures;
import pl.mors.person.PersonId;
import pl.mors.platform.NotFound;

/** Takes what a device sends of one session, as far as whoever sends it may write it: ticks first, then signatures. */
@Component
class TakeSent {

    private final TakeTicks takeTicks;
    private final TakeSignatures takeSignatures;
    private final OpenSheets openSheets;
    private final AttendanceQueries attendance;

    TakeSent(TakeTicks takeTicks, TakeSignatures takeSignatures, OpenSheets openSheets, AttendanceQueries attendance) {
        this.takeTicks = takeTicks;
        this.takeSignatures = takeSignatures;
        this.openSheets = openSheets;
        this.attendance = attendance;
    }

    /** What was not taken, by its id, and why. */
    Map<UUID, NotTaken> take(SessionId id, UUID device, Duration ahead, List<Tick> sent) {
        Map<UUID, NotTaken> refused = new HashMap<>();
        try {
            var onSheet = onSheet(id, sent);
            var byReach = sent.stream()
                    .collect(Collectors.partitioningBy(
                            tick -> tick.about().person().stream().allMatch(onSheet::contains)));
            refuse(refused, reached(byReach, false), NotTaken.GONE);
            var byMatter = reached(byReach, true).stream()
                    .collect(Collectors.partitioningBy(tick -> tick.matter() == Matter.SIGNATURE));
            takeTicks(id, device, ahead, reached(byMatter, false), refused);
            takeSignatures(id, device, ahead, reached(byMatter, true), refused);
        } catch (NotFound noSuchSession) {
            refuse(refused, sent, NotTaken.GONE);
        }
        return refused;
    }

    /** Those of the people in it whom the sender may tick there; nobody where the sender may not know who is in the group. */
    private Set<PersonId> onSheet(SessionId id, List<Tick> sent) {
        Set<PersonId> named = new LinkedHashSet<>();
        sent.forEach(tick -> tick.about().person().ifPresent(named::add));
        return attendance.sheet(id, openSheets.open(id, named).people()).stream()
                .map(SheetRow::person)
                .collect(Collectors.toSet());
    }

    private void takeTicks(SessionId id, UUID device, Duration ahead, List<Tick> ticks, Map<UUID, NotTaken> refused) {
        if (ticks.isEmpty()) {
            return;
        }
        switch (takeTicks.take(id, device, ahead, ticks)) {
            case TakeTicks.Taken taken -> {}
            case TakeTicks.Refused(var reason) -> refuse(refused, ticks, NotTaken.of(reason));
        }
    }

    private void takeSignatures(
            SessionId id, UUID device, Duration ahead, List<Tick> signatures, Map<UUID, NotTaken> refused) {
        if (signatures.isEmpty()) {
            return;
        }
        var signed = signatures.stream().map(TakeSent::signed).toList();
        switch (takeSignatures.take(id, device, ahead, signed)) {
            case TakeSignatures.Taken taken -> {}
            case TakeSignatures.NotAccepted notAccepted -> refuse(refused, signatures, NotTaken.NOT_ACCEPTED);
            case TakeSignatures.Refused(var reason) -> refuse(refused, signatures, NotTaken.of(reason));
        }
    }

    private static SignedOnGlass signed(Tick tick) {
        return new SignedOnGlass(
                tick.id(), tick.about().person().orElseThrow(), Strokes.ofText(tick.answer()), tick.clock());
    }

    private static List<Tick> reached(Map<Boolean, List<Tick>> parts, boolean which) {
        return Objects.requireNonNull(parts.get(which));
    }

    private static void refuse(Map<UUID, NotTaken> refused, List<Tick> ticks, NotTaken why) {
        ticks.forEach(tick -> refused.put(tick.id(), why));
    }
}
