package pl.mors.activity.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import pl.mors.activity.attendance.AttendanceStatus;

class AttendanceMergeTest {

    private static final UUID ONE = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);

    @Test
    void thatTwoDevicesSayTheSameIsNoConflict() {
        assertThat(AttendanceMerge.standing(List.of(
                        new Claim<>(ONE, 1, 1, 2, AttendanceStatus.PRESENT),
                        new Claim<>(OTHER, 1, 1, 3, AttendanceStatus.PRESENT))))
                .containsExactly(AttendanceStatus.PRESENT);
    }

    @Test
    void devicesThatDidNotKnowOfEachOtherAndDifferAreAConflict() {
        assertThat(AttendanceMerge.standing(List.of(
                        new Claim<>(ONE, 1, 1, 2, AttendanceStatus.PRESENT),
                        new Claim<>(OTHER, 1, 1, 3, AttendanceStatus.ABSENT))))
                .containsExactlyInAnyOrder(AttendanceStatus.PRESENT, AttendanceStatus.ABSENT);
    }

    @Test
    void whoKnewWhatWasSaidCorrectsIt() {
        assertThat(AttendanceMerge.standing(List.of(
                        new Claim<>(ONE, 1, 1, 2, AttendanceStatus.PRESENT),
                        new Claim<>(OTHER, 1, 2, 3, AttendanceStatus.ABSENT))))
                .containsExactly(AttendanceStatus.ABSENT);
    }

    @Test
    void withinADeviceTheCounterDecidesAlsoWhenTheEarlierTickComesLater() {
        assertThat(AttendanceMerge.standing(List.of(
                        new Claim<>(ONE, 2, 1, 2, AttendanceStatus.EXCUSED),
                        new Claim<>(ONE, 1, 1, 3, AttendanceStatus.PRESENT))))
                .containsExactly(AttendanceStatus.EXCUSED);
    }

    @Property(tries = 500)
    void itSaysWhatSomebodyWouldWhoKnewWhichDeviceHadHeardOfWhat(@ForAll long seed) {
        var house = new House(new Random(seed));
        house.live();
        assertThat(AttendanceMerge.standing(house.claims())).isEqualTo(house.standing());
        var shuffled = new ArrayList<>(house.claims());
        Collections.shuffle(shuffled, new Random(seed));
        shuffled.addAll(house.claims());
        assertThat(AttendanceMerge.standing(shuffled))
                .as("in any order, and said twice")
                .isEqualTo(house.standing());
    }

    @Property(tries = 200)
    void somethingAlwaysStands(@ForAll long seed) {
        var house = new House(new Random(seed));
        house.live();
        assertThat(AttendanceMerge.standing(house.claims()).isEmpty())
                .isEqualTo(house.claims().isEmpty());
    }

    /** Devices that tick, send and read at any time; each knows exactly which ticks it has heard of. */
    private static final class House {

        private static final int DEVICES = 3;

        private record Said(int device, long counter, int seen, Set<Long> heard, long id, AttendanceStatus status) {}

        private final Random random;
        private final Map<Integer, List<Said>> waiting = new LinkedHashMap<>();
        private final List<Set<Long>> heard = new ArrayList<>();
        private final int[] seen = new int[DEVICES];
        private final long[] counters = new long[DEVICES];
        private final List<Said> arrived = new ArrayList<>();
        private final List<Claim<AttendanceStatus>> claims = new ArrayList<>();
        private int version = 1;
        private long ids;

        House(Random random) {
            this.random = random;
            for (int device = 0; device < DEVICES; device++) {
                waiting.put(device, new ArrayList<>());
                heard.add(new HashSet<>());
            }
        }

        void live() {
            int steps = random.nextInt(30);
            for (int step = 0; step < steps; step++) {
                int device = random.nextInt(DEVICES);
                switch (random.nextInt(3)) {
                    case 0 -> tick(device);
                    case 1 -> send(device);
                    default -> read(device);
                }
            }
        }

        private void tick(int device) {
            var status = AttendanceStatus.values()[random.nextInt(3)];
            long id = ++ids;
            var own = waiting.get(device);
            own.add(new Said(device, ++counters[device], seen[device], Set.copyOf(heard.get(device)), id, status));
            heard.get(device).add(id);
        }

        private void send(int device) {
            var own = waiting.get(device);
            if (own.isEmpty()) {
                return;
            }
            version++;
            for (var said : own) {
                arrived.add(said);
                claims.add(new Claim<>(new UUID(0, device), said.counter(), said.seen(), version, said.status()));
            }
            own.clear();
        }

        private void read(int device) {
            seen[device] = version;
            arrived.forEach(said -> heard.get(device).add(said.id()));
        }

        List<Claim<AttendanceStatus>> claims() {
            return claims;
        }

        /** What arrived and nobody had heard of who said something later. */
        Set<AttendanceStatus> standing() {
            return arrived.stream()
                    .filter(said ->
                            arrived.stream().noneMatch(later -> later.heard().contains(said.id())))
                    .map(Said::status)
                    .collect(Collectors.toSet());
        }
    }
}
