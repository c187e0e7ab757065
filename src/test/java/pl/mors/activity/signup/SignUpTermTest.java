package pl.mors.activity.signup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SignUpTermTest {

    private static final LocalDate ARRIVED = LocalDate.of(2019, 5, 15);

    @Test
    void withoutAnAnswerItIsKeptForSixtyDays() {
        assertThat(SignUpTerm.ofUnanswered(ARRIVED)).isEqualTo(LocalDate.of(2019, 7, 14));
        assertThat(SignUpTerm.answerBy(ARRIVED)).isEqualTo(LocalDate.of(2019, 5, 22));
    }

    @Test
    void afterAnAnswerForTwoWeeks() {
        assertThat(SignUpTerm.ofAnswered(ARRIVED, ARRIVED.plusDays(1))).isEqualTo(LocalDate.of(2019, 5, 30));
    }

    @Test
    void anAnswerLengthensNothing() {
        assertThat(SignUpTerm.ofAnswered(ARRIVED, ARRIVED.plusDays(55))).isEqualTo(LocalDate.of(2019, 7, 14));
    }
}
