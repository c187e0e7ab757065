package pl.mors.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

class PasswordTest {

    @Test
    void twelveCharactersAreEnough() {
        assertThat(Password.check("a".repeat(11))).contains(Password.Refusal.TOO_SHORT);
        assertThat(Password.check("a".repeat(12))).isEmpty();
    }

    /** A Polish letter takes two bytes; the longest that is accepted must be one that can be hashed. */
    @Test
    void whatIsAcceptedCanBeHashed() {
        var longest = "ż".repeat(36);
        assertThat(Password.check(longest)).isEmpty();
        assertThat(PasswordEncoderFactories.createDelegatingPasswordEncoder().encode(longest))
                .isNotBlank();
        assertThat(Password.check(longest + "a")).contains(Password.Refusal.TOO_LONG);
    }
}
