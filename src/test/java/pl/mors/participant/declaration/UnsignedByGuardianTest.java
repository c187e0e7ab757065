package pl.mors.participant.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import pl.mors.person.GuardianId;

class UnsignedByGuardianTest {

    private static final LocalDate BORN = LocalDate.of(2004, 5, 15);
    private static final LocalDate SIGNED = LocalDate.of(2019, 1, 10);
    private static final LocalDate EIGHTEENTH = LocalDate.of(2022, 5, 15);

    @Test
    void aMinorsDeclarationLacksIt() {
        assertThat(UnsignedByGuardian.isLacking(BORN, SIGNED, null, SIGNED)).isTrue();
        assertThat(UnsignedByGuardian.isLacking(BORN, SIGNED, null, EIGHTEENTH.minusDays(1)))
                .isTrue();
    }

    @Test
    void notOnceAGuardianHasSigned() {
        assertThat(UnsignedByGuardian.isLacking(BORN, SIGNED, GuardianId.next(), SIGNED))
                .isFalse();
    }

    @Test
    void whoeverHasComeOfAgeConfirmsItAlone() {
        assertThat(UnsignedByGuardian.isLacking(BORN, SIGNED, null, EIGHTEENTH)).isFalse();
    }

    @Test
    void whoeverWasOfAgeNeededNobody() {
        assertThat(UnsignedByGuardian.isLacking(BORN, EIGHTEENTH, null, EIGHTEENTH))
                .isFalse();
    }
}
