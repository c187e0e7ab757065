package pl.mors.person.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pl.mors.platform.Pesel;

class SoughtTest {

    @Test
    void understandsWhatWasTyped() {
        assertThat(Sought.of(" ")).isEqualTo(new Sought.Nothing());
        assertThat(Sought.of("ż")).isEqualTo(new Sought.TooShort());
        assertThat(Sought.of("  Żądło   Halina ")).isEqualTo(new Sought.ByName("Żądło Halina"));
        assertThat(Sought.of("96")).isEqualTo(new Sought.ByNumber(96));
        assertThat(Sought.of("440514 01359")).isEqualTo(new Sought.ByPesel(new Pesel("44051401359")));
        assertThat(Sought.of("44051401358")).isEqualTo(new Sought.NotAPesel(Pesel.Fault.WRONG_CHECK_DIGIT));
        assertThat(Sought.of("12345678")).isEqualTo(new Sought.NotAPesel(Pesel.Fault.NOT_ELEVEN_DIGITS));
    }
}
