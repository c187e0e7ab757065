package pl.mors.activity.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.mors.activity.safeguarding.RegisterChecks.Check;

@DisplayName("R11: who was looked up in the registers, and when")
class RegisterChecksTest {

    private static final LocalDate SINCE_2024 = LocalDate.of(2024, 2, 15);

    @Test
    void r11NobodyWorksWithMinorsWithoutDatedRegisterChecks() {
        assertThat(RegisterChecks.missing(SINCE_2024, List.of()))
                .containsExactly(Register.SEX_OFFENDERS, Register.STATE_COMMISSION, Register.CRIMINAL_RECORD);
        assertThat(RegisterChecks.missing(SINCE_2024, List.of(check(Register.STATE_COMMISSION, SINCE_2024))))
                .containsExactly(Register.SEX_OFFENDERS, Register.CRIMINAL_RECORD);
        assertThat(RegisterChecks.missing(
                        SINCE_2024,
                        Register.all().stream()
                                .map(one -> check(one, SINCE_2024))
                                .toList()))
                .isEmpty();
    }

    @Test
    void aLookOnTheDayIsEarlyEnoughAndOneAfterItIsNot() {
        var day = LocalDate.of(2019, 5, 18);
        assertThat(RegisterChecks.missing(day, List.of(check(Register.SEX_OFFENDERS, day))))
                .isEmpty();
        assertThat(RegisterChecks.missing(day, List.of(check(Register.SEX_OFFENDERS, day.plusDays(1)))))
                .containsExactly(Register.SEX_OFFENDERS);
    }

    @Test
    void eachRegisterIsAskedForFromItsDayOn() {
        assertThat(RegisterChecks.missing(LocalDate.of(2017, 9, 30), List.of())).isEmpty();
        assertThat(RegisterChecks.missing(LocalDate.of(2017, 10, 1), List.of()))
                .containsExactly(Register.SEX_OFFENDERS);
        assertThat(RegisterChecks.missing(SINCE_2024.minusDays(1), List.of())).containsExactly(Register.SEX_OFFENDERS);
    }

    private static Check check(Register register, LocalDate on) {
        return new Check(register, on);
    }
}
