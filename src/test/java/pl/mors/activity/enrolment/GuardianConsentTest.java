package pl.mors.activity.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GuardianConsentTest {

    private final Asked asked = new Asked();

    @Test
    void aMinorWithoutConsentIsRefusedUntilTheEighteenthBirthday() {
        asked.bornOn = LocalDate.of(2001, 5, 16);
        assertThat(check()).contains(EnrolmentRefusal.NO_GUARDIAN_CONSENT);
        asked.bornOn = LocalDate.of(2001, 5, 15);
        assertThat(check()).isEmpty();
    }

    @Test
    void aMinorWithConsentIsNotRefused() {
        asked.bornOn = LocalDate.of(2010, 1, 1);
        asked.guardianConsents = true;
        assertThat(check()).isEmpty();
    }

    @Test
    void aGroupMayAskForNone() {
        asked.bornOn = LocalDate.of(2010, 1, 1);
        asked.guardianConsent = false;
        assertThat(check()).isEmpty();
    }

    @Test
    void noReasonOutweighsIt() {
        assertThat(EnrolmentRefusal.NO_GUARDIAN_CONSENT.isOverridable()).isFalse();
    }

    private Optional<EnrolmentRefusal> check() {
        return new GuardianConsent().check(asked.facts());
    }
}
