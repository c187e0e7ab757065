package pl.mors.activity.embed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginTest {

    @Test
    void isWhatBrowsersCompare() {
        assertThat(Origin.of(" https://WWW.Example.PL/dla-mieszkancow?a=1 "))
                .contains(new Origin("https://www.example.pl"));
        assertThat(Origin.of("https://example.pl:443")).contains(new Origin("https://example.pl"));
        assertThat(Origin.of("http://example.pl:8080/")).contains(new Origin("http://example.pl:8080"));
    }

    /** It goes into a header: nothing that would add a source or another directive. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.pl",
                "*",
                "https://*.example.pl",
                "ftp://example.pl",
                "javascript:alert(1)",
                "https://a.pl; script-src *",
                "https://a.pl 'self'",
                "https://a.pl:99999"
            })
    void nothingElseIsOne(String typed) {
        assertThat(Origin.of(typed)).isEmpty();
    }
}
