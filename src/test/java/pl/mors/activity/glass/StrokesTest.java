package pl.mors.activity.glass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class StrokesTest {

    @Property
    void whatWasDrawnIsReadBack(
            @ForAll @IntRange(max = Strokes.WIDTH) int x, @ForAll @IntRange(max = Strokes.HEIGHT) int y) {
        var strokes = new Strokes(List.of(List.of(x, y, 0, 0), List.of(Strokes.WIDTH, Strokes.HEIGHT, x, y, 1, 2)));
        assertThat(Strokes.ofBytes(strokes.bytes())).isEqualTo(strokes);
        assertThat(Strokes.ofText(strokes.text())).isEqualTo(strokes);
        assertThat(strokes.polylines()).hasSize(2).first().isEqualTo(x + "," + y + " 0,0");
    }

    @Test
    void nothingAndHalfAPointAreNoSignature() {
        refused(List.of());
        refused(List.of(List.of()));
        refused(List.of(List.of(1, 2)));
        refused(List.of(List.of(1, 2, 3, 4, 5)));
    }

    @Test
    void pointsLieOnTheSurface() {
        refused(List.of(List.of(0, 0, Strokes.WIDTH + 1, 0)));
        refused(List.of(List.of(0, 0, 0, Strokes.HEIGHT + 1)));
        refused(List.of(List.of(-1, 0, 0, 0)));
    }

    @Test
    void aSignatureEndsSomewhere() {
        var most = Collections.nCopies(Strokes.MOST_POINTS, List.of(1, 2)).stream()
                .flatMap(List::stream)
                .toList();
        assertThat(new Strokes(List.of(most)).lines()).hasSize(1);
        refused(List.of(most, List.of(1, 2, 3, 4)));
    }

    private static void refused(List<List<Integer>> lines) {
        assertThatThrownBy(() -> new Strokes(lines)).isInstanceOf(IllegalArgumentException.class);
    }
}
