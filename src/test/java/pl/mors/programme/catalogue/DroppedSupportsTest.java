package pl.mors.programme.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.mors.programme.SupportsOfProgramme.OnDay;

class DroppedSupportsTest {

    private static final LocalDate DAY = LocalDate.of(2019, 5, 15);

    @Test
    void areNoneWhereNothingIsLost() {
        var before = List.of(on("klub", 0, 3));
        assertThat(between(before, before).total()).isZero();
        assertThat(between(before, List.of(on("klub", 0, 4), on("warsztat", 0, 2)))
                        .kinds())
                .isEmpty();
    }

    @Test
    void areCountedByKind() {
        var dropped = between(
                List.of(on("warsztat", 0, 5), on("klub", 0, 3), on("klub", 1, 2)),
                List.of(on("klub", 0, 1), on("warsztat", 0, 5)));
        assertThat(dropped.kinds()).containsExactly(new DroppedSupports.Kind("KLUB", 4));
        assertThat(dropped.total()).isEqualTo(4);
    }

    /** A period that begins earlier and ends earlier: as many come as go, and those that go are missed all the same. */
    @Test
    void areNotMadeUpForByOthers() {
        assertThat(between(List.of(on("klub", 1, 3)), List.of(on("klub", 0, 3))).total())
                .isEqualTo(3);
        assertThat(between(List.of(on("klub", 0, 3)), List.of(on("warsztat", 0, 3)))
                        .total())
                .isEqualTo(3);
    }

    /** Groups and internships may run as one kind. */
    @Test
    void areCountedOverAllWhoGiveThem() {
        assertThat(between(List.of(on("staz", 0, 1), on("staz", 0, 2)), List.of(on("staz", 0, 2)))
                        .total())
                .isEqualTo(1);
    }

    private static DroppedSupports between(List<OnDay> before, List<OnDay> after) {
        return DroppedSupports.between(before, after, key -> key.toUpperCase(java.util.Locale.ROOT));
    }

    private static OnDay on(String kind, int daysLater, int supports) {
        return new OnDay(kind, DAY.plusDays(daysLater), supports);
    }
}
