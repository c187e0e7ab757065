package pl.mors.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoursTest {

    @ParameterizedTest
    @CsvSource({"'0,25', 15", "20, 1200", "'12,5', 750", "1000, 60000"})
    void hoursAreReadAsMinutes(String typed, int minutes) {
        assertThat(Hours.parse(typed)).contains(minutes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0,24", "-1", "1000,01", "71582789", "999999999999", "dwie"})
    void whatACardDoesNotGrantIsNoNumberOfHours(String typed) {
        assertThat(Hours.parse(typed)).isEmpty();
    }

    @Test
    void minutesAreSaidInHours() {
        assertThat(Hours.text(90)).isEqualTo("1,5");
    }
}
