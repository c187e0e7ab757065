package pl.mors.participant.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.mors.programme.file.ProgrammeFile.ProgrammingPeriod.FROM_2014_TO_2020;
import static pl.mors.programme.file.ProgrammeFile.ProgrammingPeriod.FROM_2021_TO_2027;
import static pl.mors.programme.file.ProgrammeFile.ProgrammingPeriod.NONE;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import pl.mors.platform.Certainty;

class HouseholdQuestionsTest {

    private static final LocalDate LAST = LocalDate.of(2018, 8, 1);

    @Test
    void areAskedOfWhoJoinsBeforeTheDayOnly() {
        assertThat(SensitiveQuestion.in(FROM_2014_TO_2020, LAST)).contains(SensitiveQuestion.JOBLESS_HOUSEHOLD);
        assertThat(SensitiveQuestion.in(FROM_2014_TO_2020, LAST).stream().filter(SensitiveQuestion::isAboutHousehold))
                .hasSize(3);
        assertThat(SensitiveQuestion.in(FROM_2014_TO_2020, LAST.plusDays(1)))
                .noneMatch(SensitiveQuestion::isAboutHousehold);
        assertThat(SensitiveQuestion.in(FROM_2014_TO_2020, null)).noneMatch(SensitiveQuestion::isAboutHousehold);
        assertThat(SensitiveQuestion.in(FROM_2021_TO_2027, LAST)).noneMatch(SensitiveQuestion::isAboutHousehold);
        assertThat(SensitiveQuestion.in(NONE, LAST)).isEmpty();
    }

    @Test
    void areAskedUntilADayThatIsAParameterFromMemory() {
        var published = HouseholdQuestions.published();
        assertThat(published.before()).isEqualTo(LAST.plusDays(1));
        assertThat(published.certainty()).isEqualTo(Certainty.MEMORY);
        assertThat(published.source()).contains("1304/2013");
    }
}
