package pl.mors.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jan@osrodek.pl",
                " jan.wzorcowy@osrodek.pl ",
                "JAN+mors@poczta.osrodek.com.pl",
                "o'hara_1@x-y.pl",
                "admin@sosnowiec.demo",
                "1@xn--dk-mga.xn--p1ai"
            })
    void isRead(String text) {
        assertThat(EmailAddress.read(text)).contains(text.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "jan",
                "jan@osrodek",
                "jan@@osrodek.pl",
                "jan@osrodek..pl",
                "jan@-osrodek.pl",
                "jan..w@osrodek.pl",
                "jan.@osrodek.pl",
                ".jan@osrodek.pl",
                "a,b@x.pl",
                "<script>@x.pl",
                "=cmd@x.pl",
                "jan wzorcowy@x.pl",
                "jan@x.pl,anna@x.pl",
                "jan@x.pl\nBcc: anna@x.pl",
                "a\u0000b@x.pl",
                "żółw@x.pl"
            })
    void isNoAddress(String text) {
        assertThat(EmailAddress.read(text)).isEmpty();
    }

    @Test
    void isNotTooLong() {
        assertThat(EmailAddress.read("a".repeat(64) + "@x.pl")).isPresent();
        assertThat(EmailAddress.read("a".repeat(65) + "@x.pl")).isEmpty();
        assertThat(EmailAddress.read("a@" + "abc.".repeat(62) + "pl")).isPresent();
        assertThat(EmailAddress.read("a@" + "abc.".repeat(63) + "pl")).isEmpty();
    }
}
