package pl.mors.activity.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R03: support counts from the declaration")
class DeclarationBeforeSupportTest {

    @Test
    void supportNeedsADeclarationOfThatDayOrEarlier() {
        assertThat(check(true, Asked.TODAY)).isEmpty();
        assertThat(check(true, Asked.TODAY.plusDays(1))).contains(EnrolmentRefusal.NOT_DECLARED);
        assertThat(check(true, null)).contains(EnrolmentRefusal.NOT_DECLARED);
    }

    @Test
    void whatIsNoSupportNeedsNone() {
        assertThat(check(false, null)).isEmpty();
    }

    private static Optional<EnrolmentRefusal> check(boolean needed, @Nullable LocalDate declaredOn) {
        var asked = new Asked();
        asked.declarationNeeded = needed;
        asked.declaredOn = declaredOn;
        return new DeclarationBeforeSupport().check(asked.facts());
    }
}
