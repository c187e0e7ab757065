package pl.mors.participant.round;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedLineTest {

    @Test
    void takesWhatPeopleWrite() {
        assertThat(PrintedLine.check("Dochód: do 1 500 zł – „próg” (§ 3, 50 %) ≥ 2×"))
                .isTrue();
        assertThat(PrintedLine.check(" Wiek \n"))
                .as("a line end behind it is nothing")
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wiek\npowyżej 60", "Wiek\tpowyżej", "Wiek\u0007", "Rodzina 👪", "Sam ☀\uFE0F", "a\u2028b"})
    void refusesWhatALineCannotShow(String typed) {
        assertThat(PrintedLine.check(typed)).isFalse();
    }
}
