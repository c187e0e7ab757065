package pl.mors.notification.sending;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InternationalNumberTest {

    @ParameterizedTest
    @CsvSource({
        "600100200,+48600100200",
        "600-100-200,+48600100200",
        "(32) 266 12 34,+48322661234",
        "48600100200,+48600100200",
        "+48 600 100 200,+48600100200",
        "0048600100200,+48600100200",
        "+380 50 123 45 67,+380501234567",
        "00380501234567,+380501234567"
    })
    void numbers(String typed, String international) {
        assertThat(InternationalNumber.of(typed)).contains(international);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "112",
                "60010020",
                "000600100",
                "+4860010020",
                "+486001002000",
                "600100200 wew. 3",
                "+1234567890123456"
            })
    void others(String typed) {
        assertThat(InternationalNumber.of(typed)).isEmpty();
    }
}
