package pl.mors.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeselTest {

    @ParameterizedTest
    @CsvSource({"44051401458, 1944-05-14, MALE", "44051401359, 1944-05-14, MALE", "4405 1401 359, 1944-05-14, MALE"})
    void readsDateOfBirthAndSex(String typed, LocalDate born, Sex sex) {
        assertThat(Pesel.parse(typed)).isInstanceOfSatisfying(Pesel.Valid.class, valid -> {
            assertThat(valid.pesel().dateOfBirth()).isEqualTo(born);
            assertThat(valid.pesel().sex()).isEqualTo(sex);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "44051401457, WRONG_CHECK_DIGIT",
        "4405140145, NOT_ELEVEN_DIGITS",
        "4405140145a, NOT_ELEVEN_DIGITS",
        "44023001458, NO_SUCH_DATE",
        "44001401458, NO_SUCH_DATE",
        "'', NOT_ELEVEN_DIGITS"
    })
    void saysWhatIsWrong(String typed, Pesel.Fault fault) {
        assertThat(Pesel.parse(typed)).isEqualTo(new Pesel.Invalid(fault));
    }

    @Property
    void roundTripsForEveryCenturyAndSerial(
            @ForAll @IntRange(min = 1800, max = 2299) int year,
            @ForAll @IntRange(min = 1, max = 365) int dayOfYear,
            @ForAll @IntRange(max = 9999) int serial) {
        var born = LocalDate.ofYearDay(year, dayOfYear);
        var pesel = Pesel.of(born, serial);
        assertThat(Pesel.parse(pesel.digits())).isEqualTo(new Pesel.Valid(pesel));
        assertThat(pesel.dateOfBirth()).isEqualTo(born);
        assertThat(pesel.isMadeUp()).isEqualTo(serial >= 9900);
    }

    @Property
    void noticesEveryWrongDigit(
            @ForAll @IntRange(max = 36500) int day,
            @ForAll @IntRange(max = 9999) int serial,
            @ForAll @IntRange(max = 10) int place,
            @ForAll @IntRange(min = 1, max = 9) int change) {
        var digits = Pesel.of(LocalDate.of(1900, 1, 1).plusDays(day), serial)
                .digits()
                .toCharArray();
        digits[place] = (char) ('0' + (digits[place] - '0' + change) % 10);
        assertThat(Pesel.parse(new String(digits))).isInstanceOf(Pesel.Invalid.class);
    }

    @Test
    void holdsNoInvalidNumber() {
        org.assertj.core.api.Assertions.assertThatIllegalArgumentException().isThrownBy(() -> new Pesel("44051401457"));
    }
}
