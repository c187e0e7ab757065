package pl.mors.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class BrowserMarkTest {

    private static final Instant END = Instant.parse("2019-11-15T08:00:00Z");
    private static final String EMAIL = "halina@example.test";
    private static final String MARK = BrowserMark.of(EMAIL, "hash", END);

    @Test
    void isOfOneEmailAndOnePasswordUntilItsEnd() {
        var before = END.minusSeconds(1);
        assertThat(BrowserMark.isValid(MARK, "Halina@Example.test", "hash", before))
                .isTrue();
        assertThat(BrowserMark.isValid(MARK, EMAIL, "hash", END)).isFalse();
        assertThat(BrowserMark.isValid(MARK, EMAIL, "new hash", before)).isFalse();
        assertThat(BrowserMark.isValid(MARK, "irena@example.test", "hash", before))
                .isFalse();
    }

    @Test
    void isNotMadeLonger() {
        var longer = Long.toString(END.getEpochSecond() + 1) + MARK.substring(MARK.indexOf('.'));
        for (var forged : new String[] {longer, "", ".", "9999999999.", "x" + MARK, MARK + ".x"}) {
            assertThat(BrowserMark.isValid(forged, EMAIL, "hash", END.minusSeconds(1)))
                    .as(forged)
                    .isFalse();
        }
    }
}
