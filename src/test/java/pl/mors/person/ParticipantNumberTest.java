package pl.mors.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParticipantNumberTest {

    @Test
    void isUpToSevenDigits() {
        assertThat(ParticipantNumber.parse(" 96 ")).contains(96);
        assertThat(ParticipantNumber.parse("9999999")).contains(9_999_999);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345678", "-1", "1a", "\u0663"})
    void isNothingElse(String typed) {
        assertThat(ParticipantNumber.parse(typed)).isEmpty();
    }
}
