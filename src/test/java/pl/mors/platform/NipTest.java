package pl.mors.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NipTest {

    @ParameterizedTest
    @ValueSource(strings = {"1234563218", "123-456-32-18", "PL 123 456 32 18", " pl1234563218 "})
    void isReadHoweverItIsTyped(String typed) {
        assertThat(Nip.parse(typed)).contains(new Nip("1234563218"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234563217", "123456321", "12345632189", "", "abc", "PL"})
    void isRefused(String typed) {
        assertThat(Nip.parse(typed)).isEmpty();
        assertThatThrownBy(() -> new Nip(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isShownInGroups() {
        assertThat(new Nip("1234563218").shown()).isEqualTo("123-456-32-18");
    }

    @Property
    void oneWrongDigitIsFound(@ForAll @IntRange(max = 9) int place, @ForAll @IntRange(min = 1, max = 9) int error) {
        var digits = new StringBuilder("1234563218");
        digits.setCharAt(place, (char) ('0' + (digits.charAt(place) - '0' + error) % 10));
        assertThat(Nip.parse(digits.toString())).isEmpty();
    }
}
