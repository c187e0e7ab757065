package pl.mors.intake.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListedDateTest {

    @ParameterizedTest
    @CsvSource({
        "1.02.2018, 2018-02-01",
        "01-02-2018, 2018-02-01",
        "2018-02-01, 2018-02-01",
        "01/02/2018 r., 2018-02-01",
        "2018-02-01 00:00:00, 2018-02-01",
        "46211, 2026-07-08",
        "43132.5, 2018-02-01"
    })
    void readsDaysAsListsWriteThem(String text, LocalDate day) {
        assertThat(ListedDate.parse(text)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.02.2018", "luty 2018", "2018", "1.2.18", "999999", ""})
    void doesNotGuess(String text) {
        assertThat(ListedDate.parse(text)).isEmpty();
    }
}
