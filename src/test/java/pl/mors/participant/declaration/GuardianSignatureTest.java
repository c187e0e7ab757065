package pl.mors.participant.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.mors.participant.declaration.GuardianSignature.Refusal;
import pl.mors.person.GuardianId;

class GuardianSignatureTest {

    private static final LocalDate BORN = LocalDate.of(2004, 5, 15);
    private static final LocalDate DAY_BEFORE_EIGHTEEN = LocalDate.of(2022, 5, 14);
    private static final GuardianId MOTHER = GuardianId.next();

    @Test
    void refusesAMinorWithoutAGuardian() {
        assertThat(GuardianSignature.check(BORN, DAY_BEFORE_EIGHTEEN, null, List.of()))
                .contains(Refusal.NO_GUARDIAN);
        assertThat(GuardianSignature.check(BORN, DAY_BEFORE_EIGHTEEN, MOTHER, List.of()))
                .contains(Refusal.NO_GUARDIAN);
    }

    @Test
    void wantsToKnowWhichGuardianSigned() {
        assertThat(GuardianSignature.check(BORN, DAY_BEFORE_EIGHTEEN, null, List.of(MOTHER)))
                .contains(Refusal.NOT_SAID_WHO);
        assertThat(GuardianSignature.check(BORN, DAY_BEFORE_EIGHTEEN, GuardianId.next(), List.of(MOTHER)))
                .contains(Refusal.NOT_SAID_WHO);
    }

    @Test
    void letsAGuardianSign() {
        assertThat(GuardianSignature.check(BORN, DAY_BEFORE_EIGHTEEN, MOTHER, List.of(MOTHER)))
                .isEmpty();
    }

    @Test
    void letsWhoeverIsEighteenSignAlone() {
        assertThat(GuardianSignature.check(BORN, DAY_BEFORE_EIGHTEEN.plusDays(1), null, List.of()))
                .isEmpty();
    }
}
