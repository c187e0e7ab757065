package pl.mors.participant.online;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DraftKeyTest {

    private static final byte[] CONTENT = "Halina Łąkowa".getBytes(UTF_8);

    private final DraftKey key = DraftKey.random();

    @Test
    void opensWhatItEnciphered() {
        var kept = key.encipher(CONTENT);
        assertThat(new String(kept, UTF_8)).doesNotContain("Halina");
        assertThat(DraftKey.of(key.text()).orElseThrow().decipher(kept)).isEqualTo(CONTENT);
        assertThat(key.encipher(CONTENT)).as("never twice the same").isNotEqualTo(kept);
    }

    @Test
    void noOtherKeyOpensIt() {
        var kept = key.encipher(CONTENT);
        assertThatThrownBy(() -> DraftKey.random().decipher(kept)).isInstanceOf(IllegalStateException.class);
        kept[kept.length - 1] ^= 1;
        assertThatThrownBy(() -> key.decipher(kept)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void isNeverSaidByAccident() {
        assertThat(key.toString()).doesNotContain(key.text());
        assertThat(DraftKey.of("mors_short")).isEmpty();
        assertThat(DraftKey.of(key.text() + "x")).isEmpty();
    }
}
