package pl.mors.activity.signup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class SignUpCodeTest {

    @Test
    void isReadAsItIsShownAndAsPeopleTypeIt() {
        var code = SignUpCode.random();
        assertThat(code.shown()).matches("[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}").doesNotContain("I", "L", "O");
        assertThat(SignUpCode.of(code.shown())).contains(code);
        assertThat(SignUpCode.of(" " + code.text().toLowerCase(Locale.ROOT) + " "))
                .contains(code);
    }

    @Test
    void nothingElseIsOne() {
        assertThat(SignUpCode.of("")).isEmpty();
        assertThat(SignUpCode.of("ABCD-2345-EFG")).isEmpty();
        assertThat(SignUpCode.of("ABCD-2345-EFG0")).isEmpty();
        assertThat(SignUpCode.of("ABCD-2345-EFGHJ")).isEmpty();
    }

    @Test
    void twoAreNotAlikeAndTheDigestTellsThemApart() {
        var one = SignUpCode.random();
        var other = SignUpCode.random();
        assertThat(one).isNotEqualTo(other);
        assertThat(one.digest()).hasSize(32).isNotEqualTo(other.digest());
        assertThat(one).hasToString("SignUpCode[…]");
    }
}
