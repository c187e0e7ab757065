package pl.mors.activity.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.mors.activity.session.SessionStatus;

/**
 * What a schedule says otherwise than the version before it: which sessions came, went or changed, and in what. That a session was held
 * as it was planned is no difference.
 */
public record ScheduleDifference(List<ScheduleLine> added, List<ScheduleLine> gone, List<Changed> changed) {

    /** What of a session may change. */
    public enum What {
        TIME,
        PLACE,
        PLACES,
        FACILITATORS,
        TOPIC,
        STATUS,
        GROUP
    }

    public record Changed(ScheduleLine before, ScheduleLine after, List<What> what) {}

    public boolean isNone() {
        return added.isEmpty() && gone.isEmpty() && changed.isEmpty();
    }

    /** Lines are the same session's by its id; both lists in order. */
    static ScheduleDifference between(List<ScheduleLine> before, List<ScheduleLine> after) {
        var earlier = bySession(before);
        var later = bySession(after);
        List<Changed> changed = new ArrayList<>();
        for (var line : after) {
            var old = earlier.get(line.session());
            if (old != null && !what(old, line).isEmpty()) {
                changed.add(new Changed(old, line, what(old, line)));
            }
        }
        return new ScheduleDifference(
                after.stream()
                        .filter(line -> !earlier.containsKey(line.session()))
                        .toList(),
                before.stream()
                        .filter(line -> !later.containsKey(line.session()))
                        .toList(),
                List.copyOf(changed));
    }

    private static Map<UUID, ScheduleLine> bySession(List<ScheduleLine> lines) {
        return lines.stream().collect(Collectors.toMap(ScheduleLine::session, Function.identity()));
    }

    private static List<What> what(ScheduleLine before, ScheduleLine after) {
        return Stream.of(What.values())
                .filter(one -> !Objects.equals(of(one, before), of(one, after)))
                .toList();
    }

    private static List<?> of(What what, ScheduleLine line) {
        return switch (what) {
            case TIME -> List.of(line.day(), line.from(), line.to());
            case PLACE ->
                Stream.of(line.place(), line.address()).map(String::valueOf).toList();
            case PLACES -> List.of(String.valueOf(line.places()));
            case FACILITATORS -> line.facilitators();
            case TOPIC -> List.of(String.valueOf(line.topic()));
            case STATUS ->
                List.of(line.status() == SessionStatus.PLANNED ? SessionStatus.HELD : line.status(), line.late());
            case GROUP -> List.of(line.group(), line.kind());
        };
    }
}
