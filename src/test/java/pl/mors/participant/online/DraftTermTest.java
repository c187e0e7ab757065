package pl.mors.participant.online;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DraftTermTest {

    private static final Instant SAVED = Instant.parse("2019-05-15T10:00:00Z");

    @Test
    void aDraftWaitsForThirtyDays() {
        assertThat(DraftTerm.ofDraft(SAVED, LocalDate.of(2019, 7, 31))).isEqualTo("2019-06-14T10:00:00Z");
    }

    @Test
    void butNoLongerThanTheLastDayOfTheRoundInPoland() {
        assertThat(DraftTerm.ofDraft(SAVED, LocalDate.of(2019, 5, 20))).isEqualTo("2019-05-20T22:00:00Z");
    }

    @Test
    void whatWasSentIsShownForThirtyDays() {
        assertThat(DraftTerm.ofSent(SAVED)).isEqualTo("2019-06-14T10:00:00Z");
    }
}
