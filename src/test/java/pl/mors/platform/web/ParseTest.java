package pl.mors.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.mors.platform.text.Texts;

class ParseTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "15.5.2019",
                "15.05.2019",
                " 15.05.2019 ",
                "15-05-2019",
                "15/05/2019",
                "15 05 2019",
                "15.05.2019 r.",
                "15.05.2019r.",
                "15. 05. 2019",
                "15052019",
                "2019-05-15",
                "2019.5.15"
            })
    void readsADateHoweverItIsWritten(String typed) {
        assertThat(Parse.date(typed)).contains(LocalDate.of(2019, 5, 15));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "31.02.2019",
                "29.02.2019",
                "15.13.2019",
                "15.05.19",
                "15.05",
                "jutro",
                "0.5.2019",
                "15.05.2019 x",
                "٣١.٠١.٢٠١٩"
            })
    void refusesWhatIsNoDate(String typed) {
        assertThat(Parse.date(typed)).isEmpty();
    }

    @Property
    void readsEveryDateThatItWrites(@ForAll LocalDate date) {
        if (date.getYear() >= 1000 && date.getYear() <= 9999) {
            assertThat(Parse.date(Texts.date(date))).contains(date);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1234;1234.00",
                "1234,5;1234.50",
                "1 234,50;1234.50",
                "651\u00a0812,50\u00a0zł;651812.50",
                "0,01;0.01",
                "-5;-5.00",
                "12.30 zł;12.30"
            })
    void readsMoney(String typed, BigDecimal amount) {
        assertThat(Parse.money(typed)).contains(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12,345", "1.234,50", "12 34", "zł", "1e5", "1234567890123", "--5"})
    void refusesWhatIsNoAmount(String typed) {
        assertThat(Parse.money(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.2019", "04.2019", " 04/2019 ", "04 2019 r.", "2019-04", "2019.4"})
    void readsAMonth(String typed) {
        assertThat(Parse.month(typed)).contains(YearMonth.of(2019, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "13.2019", "0.2019", "04.19", "kwiecień", "2019", "01.04.2019"})
    void refusesWhatIsNoMonth(String typed) {
        assertThat(Parse.month(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"9, 09:00", "9:05, 09:05", "09.30, 09:30", "23:59, 23:59"})
    void readsATime(String typed, LocalTime time) {
        assertThat(Parse.time(typed)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00", "9:5", "9:60", "rano", ""})
    void refusesWhatIsNoTime(String typed) {
        assertThat(Parse.time(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"12, 12", "1 200, 1200", "-3, -3", "999999999999999999, 999999999999999999"})
    void readsAWholeNumber(String typed, long number) {
        assertThat(Parse.whole(typed)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12,5", "1 2", "9999999999999999999", "dwa"})
    void refusesWhatIsNoWholeNumber(String typed) {
        assertThat(Parse.whole(typed)).isEmpty();
    }
}
