package pl.mors.employment.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.mors.platform.Coded;
import pl.mors.platform.text.Texts;

/** On the sheet each mark has its own words. */
class DayMarkTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            value = {
                "NONE: –",
                "PRESENT: obecność",
                "DAY_OFF: dzień wolny",
                "NO_WORK: bez pracy (grafik, święto)",
                "EXCUSED: nieobecność usprawiedliwiona",
                "UNEXCUSED: nieobecność nieusprawiedliwiona",
                "SICK: choroba"
            })
    void hasItsWordsAndTheCodeByWhichItIsStored(DayMark mark, String words) {
        assertThat(Texts.t(mark.textKey())).isEqualTo(words);
        assertThat(Coded.of(DayMark.class, mark.code())).isEqualTo(mark);
    }
}
