package pl.mors.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {

    @Test
    void writesDatesTimesAndMoneyAsPolishReadersDo() {
        assertThat(Texts.date(LocalDate.of(2019, 5, 15))).isEqualTo("15.05.2019");
        assertThat(Texts.time(LocalTime.of(9, 5))).isEqualTo("09:05");
        assertThat(Texts.money(new BigDecimal("651812.5"))).isEqualTo("651\u00a0812,50\u00a0zł");
        assertThat(Texts.money(new BigDecimal("-0.05"))).isEqualTo("-0,05\u00a0zł");
        assertThat(Texts.number(1234567)).isEqualTo("1\u00a0234\u00a0567");
        assertThat(Texts.percent(new BigDecimal("0.1255"))).isEqualTo("12,6%");
        assertThat(Texts.size(0)).isEqualTo("1\u00a0KB");
        assertThat(Texts.size(28_253)).isEqualTo("28\u00a0KB");
        assertThat(Texts.size(1_048_575)).isEqualTo("1\u00a0MB");
        assertThat(Texts.size(25L * 1024 * 1024 + 300 * 1024)).isEqualTo("25,3\u00a0MB");
    }

    @Test
    void showsMomentsAsClocksInPolandDid() {
        assertThat(Texts.dateTime(Instant.parse("2019-05-14T22:30:00Z"))).isEqualTo("15.05.2019, 00:30");
        assertThat(Texts.dateTime(Instant.parse("2019-01-14T22:30:00Z"))).isEqualTo("14.01.2019, 23:30");
    }

    @ParameterizedTest
    @CsvSource({
        "POLISH, 0, many",
        "POLISH, 1, one",
        "POLISH, 2, few",
        "POLISH, 4, few",
        "POLISH, 5, many",
        "POLISH, 12, many",
        "POLISH, 14, many",
        "POLISH, 21, many",
        "POLISH, 22, few",
        "POLISH, 112, many",
        "POLISH, 1003, few",
        "UKRAINIAN, 1, one",
        "UKRAINIAN, 11, many",
        "UKRAINIAN, 21, one",
        "UKRAINIAN, 23, few",
        "UKRAINIAN, 113, many",
        "ENGLISH, 0, many",
        "ENGLISH, 1, one",
        "ENGLISH, 2, many"
    })
    void countsAsTheLanguageDoes(Language language, long n, String form) {
        assertThat(language.pluralForm(n)).isEqualTo(form);
    }

    @Test
    void fillsTheNumberIn() {
        assertThat(Texts.n("kit.errors", 3)).isEqualTo("Popraw 3 pola");
        assertThat(Texts.n("kit.errors", 1)).isEqualTo("Popraw jedno pole");
    }

    @Test
    void speaksAnotherLanguageForOneLetterOnly() {
        assertThat(Texts.in(Language.UKRAINIAN, () -> Texts.t("layout.sign-in")))
                .isEqualTo("Вхід");
        assertThat(Texts.t("layout.sign-in")).isEqualTo("Logowanie");
    }

    @Test
    void fallsBackToPolishWhereStaffTextsAreOnlyPolish() {
        assertThat(Texts.in(Language.ENGLISH, () -> Texts.t("showcase.title"))).isEqualTo("Wzornik");
    }

    @Test
    void writesArgumentsAsTheyAreRead() {
        assertThat(Texts.t("layout.demo", LocalDate.of(2019, 5, 15))).endsWith("dziś jest 15.05.2019");
        assertThat(Texts.t("error.incident", "$1{0}")).isEqualTo("Numer zdarzenia: $1{0}");
    }

    @Test
    void refusesAMissingKeyAndAMissingArgument() {
        assertThatIllegalArgumentException().isThrownBy(() -> Texts.t("no.such.text"));
        assertThatIllegalArgumentException().isThrownBy(() -> Texts.t("layout.demo"));
    }
}
