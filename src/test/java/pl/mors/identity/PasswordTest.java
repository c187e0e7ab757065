package pl.mors.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import pl.mors.identity.Password.Refusal;

class PasswordTest {

    @Test
    void twelveCharactersAreEnough() {
        assertThat(check("konik morsk")).contains(Refusal.TOO_SHORT);
        assertThat(check("konik morski")).isEmpty();
    }

    /** A Polish letter takes two bytes; the longest that is accepted must be one that can be hashed. */
    @Test
    void whatIsAcceptedCanBeHashed() {
        var longest = "żó".repeat(17) + "łab";
        assertThat(check(longest)).isEmpty();
        assertThat(PasswordEncoderFactories.createDelegatingPasswordEncoder().encode(longest))
                .isNotBlank();
        assertThat(check(longest + "a")).contains(Refusal.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"            ", "aaaaaaaaaaaa", "abababababab", " aaaaaaaaaaaaa "})
    void fewCharactersOverAndOverAreNone(String typed) {
        assertThat(check(typed)).contains(Refusal.REPEATED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"halina.proba@example.test", " Halina.Proba@example.test"})
    void theAddressOfTheAccountIsKnownToEverybody(String typed) {
        assertThat(check(typed)).contains(Refusal.OWN_ADDRESS);
        assertThat(Password.check(typed, "ktos@example.test")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456789012", "QwertyUiop12", "haslo1234567", "correct horse battery staple"})
    void whatIsGuessedFirstIsRefused(String typed) {
        assertThat(check(typed)).contains(Refusal.COMMON);
    }

    private static Optional<Refusal> check(String typed) {
        return Password.check(typed, "halina.proba@example.test");
    }
}
