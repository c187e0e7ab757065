package pl.mors.activity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.mors.platform.text.Language;
import pl.mors.platform.text.Texts;
import pl.mors.programme.file.ProgrammeFile.ActivityType;

class ActivityKindsTest {

    @ParameterizedTest
    @EnumSource
    void everyTypeOfActivityHasANameInEveryLanguage(ActivityType type) {
        var code = ActivityKinds.code(type);
        var polish = ActivityKinds.label(code);

        assertThat(polish).isNotBlank().doesNotStartWith("activity.");
        assertThat(Texts.in(Language.UKRAINIAN, () -> ActivityKinds.label(code)))
                .isNotEqualTo(polish);
        assertThat(Texts.in(Language.ENGLISH, () -> ActivityKinds.label(code))).isNotEqualTo(polish);
    }
}
