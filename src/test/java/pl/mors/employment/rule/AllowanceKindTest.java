package pl.mors.employment.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.mors.platform.Coded;
import pl.mors.platform.text.Texts;

/** On papers and lists each kind has its own words. */
class AllowanceKindTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            value = {
                "PROJECT_INTERNSHIP: Stypendium stażowe w projekcie",
                "LABOUR_OFFICE_INTERNSHIP: Stypendium stażowe z urzędu pracy",
                "TRAINING: Stypendium szkoleniowe",
                "SOCIAL_INTEGRATION: Stypendium w integracji społecznej"
            })
    void hasItsWordsAndTheCodeByWhichItIsStored(AllowanceKind allowanceKind, String words) {
        assertThat(Texts.t(allowanceKind.textKey())).isEqualTo(words);
        assertThat(Coded.of(AllowanceKind.class, allowanceKind.code())).isEqualTo(allowanceKind);
    }
}
