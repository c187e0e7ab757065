package pl.mors.activity.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.mors.activity.waiting.NextInLine.Party;

@DisplayName("R16: a freed place is the first one's in the line, a family's places together")
class NextInLineTest {

    private final Party family = new Party(UUID.randomUUID(), 3);
    private final Party first = new Party(UUID.randomUUID(), 1);
    private final Party second = new Party(UUID.randomUUID(), 1);

    @Test
    void inTheOrderOfEntryAsFarAsThePlacesGo() {
        assertThat(NextInLine.of(List.of(first, second), 1)).containsExactly(first);
        assertThat(NextInLine.of(List.of(first, second), 2)).containsExactly(first, second);
        assertThat(NextInLine.of(List.of(first), 9)).containsExactly(first);
    }

    @Test
    void aFamilyGetsAllItsPlacesOrNone() {
        assertThat(NextInLine.of(List.of(family), 2)).isEmpty();
        assertThat(NextInLine.of(List.of(family), 3)).containsExactly(family);
        assertThat(NextInLine.of(List.of(first, family, second), 4)).containsExactly(first, family);
    }

    @Test
    void nobodyOvertakesAFamilyThatNeedsMorePlaces() {
        assertThat(NextInLine.of(List.of(family, first), 2)).isEmpty();
    }

    @Test
    void aGroupThatIsFullerThanItMayBeHasNothingToOffer() {
        assertThat(NextInLine.of(List.of(first), 0)).isEmpty();
        assertThat(NextInLine.of(List.of(first), -2)).isEmpty();
    }
}
