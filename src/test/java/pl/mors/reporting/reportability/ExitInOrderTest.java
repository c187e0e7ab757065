package pl.mors.reporting.reportability;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.mors.reporting.participants.Reported.STARTED_ON;
import static pl.mors.reporting.participants.Reported.aPerson;
import static pl.mors.reporting.participants.Reported.terms;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import pl.mors.reporting.reportability.Finding.Code;

class ExitInOrderTest {

    private final ReportabilityRule rule = new ExitInOrder();

    @Test
    void passesTheDayOfTheLastSupport() {
        assertThat(rule.check(aPerson().build(), terms("smefs"))).isEmpty();
        assertThat(rule.check(aPerson().left(STARTED_ON.plusDays(30)).build(), terms("smefs")))
                .isEmpty();
    }

    @Test
    void findsAnExitBeforeIt() {
        assertThat(rule.check(aPerson().left(STARTED_ON.plusDays(29)).build(), terms("smefs")))
                .extracting(Finding::code)
                .containsExactly(Code.EXIT_BEFORE_LAST_SUPPORT);
        assertThat(rule.check(aPerson().left(STARTED_ON.plusDays(29)).build(), terms("smefs"))
                        .getFirst()
                        .args())
                .containsExactly("08.05.2024", "09.05.2024");
    }

    @Test
    void findsAnExitAfterTheProgramme() {
        assertThat(rule.check(aPerson().left(LocalDate.of(2026, 3, 1)).build(), terms("smefs")))
                .extracting(Finding::code)
                .containsExactly(Code.EXIT_OUTSIDE_PERIOD);
        assertThat(rule.check(aPerson().left(LocalDate.of(2026, 2, 28)).build(), terms("smefs")))
                .isEmpty();
    }
}
