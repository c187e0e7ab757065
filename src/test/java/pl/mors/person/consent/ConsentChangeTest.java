package pl.mors.person.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.mors.person.consent.ConsentAnswer.GIVEN;
import static pl.mors.person.consent.ConsentAnswer.REFUSED;
import static pl.mors.person.consent.ConsentAnswer.WITHDRAWN;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import pl.mors.person.consent.ConsentChange.Refusal;

class ConsentChangeTest {

    private static final LocalDate TODAY = LocalDate.of(2019, 5, 15);
    private static final LocalDate BORN = LocalDate.of(1980, 2, 1);

    @Test
    void takesANoForARefusalBeforeAndForAWithdrawalAfterAConsent() {
        assertThat(ConsentChange.answer(null, false)).contains(REFUSED);
        assertThat(ConsentChange.answer(GIVEN, false)).contains(WITHDRAWN);
    }

    @Test
    void takesAYesFromWhateverWasSaid() {
        assertThat(ConsentChange.answer(null, true)).contains(GIVEN);
        assertThat(ConsentChange.answer(REFUSED, true)).contains(GIVEN);
        assertThat(ConsentChange.answer(WITHDRAWN, true)).contains(GIVEN);
    }

    @Test
    void changesNothingWhereTheSameIsSaidAgain() {
        assertThat(ConsentChange.answer(GIVEN, true)).isEmpty();
        assertThat(ConsentChange.answer(REFUSED, false)).isEmpty();
        assertThat(ConsentChange.answer(WITHDRAWN, false)).isEmpty();
    }

    @Test
    void wantsAGuardianForAMinorsConsentAndNotForARefusalOrAWithdrawal() {
        assertThat(ConsentChange.check(GIVEN, BORN, TODAY, null, TODAY, false)).contains(Refusal.GUARDIAN_MISSING);
        assertThat(ConsentChange.check(GIVEN, BORN, TODAY, null, TODAY, true)).isEmpty();
        assertThat(ConsentChange.check(REFUSED, BORN, TODAY, null, TODAY, false))
                .isEmpty();
        assertThat(ConsentChange.check(WITHDRAWN, BORN, TODAY, TODAY, TODAY, false))
                .isEmpty();
    }

    @Test
    void takesNoAnswerOfTomorrowNorOneBeforeTheLast() {
        assertThat(ConsentChange.check(GIVEN, BORN, TODAY.plusDays(1), null, TODAY, true))
                .contains(Refusal.IN_THE_FUTURE);
        assertThat(ConsentChange.check(WITHDRAWN, BORN, TODAY.minusDays(1), TODAY, TODAY, true))
                .contains(Refusal.BEFORE_THE_LAST);
    }

    @Test
    void takesNoAnswerFromBeforeTheBirth() {
        assertThat(ConsentChange.check(REFUSED, BORN, BORN.minusDays(1), null, TODAY, true))
                .contains(Refusal.BEFORE_BIRTH);
        assertThat(ConsentChange.check(REFUSED, BORN, BORN, null, TODAY, true)).isEmpty();
    }
}
