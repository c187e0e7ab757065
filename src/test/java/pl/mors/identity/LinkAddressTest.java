package pl.mors.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import pl.mors.platform.ReadableException;

class LinkAddressTest {

    private static final String THIS_MACHINE = "127.0.0.0/8, ::1/128";

    @AfterEach
    void forgetTheRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void isTheConfiguredOneWhateverTheRequestSays() {
        var address = new LinkAddress("https://mors.example.pl/", "127.0.0.1", THIS_MACHINE);
        assertThat(asked(address, "evil.example")).contains("https://mors.example.pl");
    }

    @Test
    void isOtherwiseThatOfThisMachineOrOfAProxyNamedByItsAddress() {
        var address = new LinkAddress("", "10.20.0.7", "10.20.0.5/32, 10.30.0.0/16");
        assertThat(asked(address, "localhost")).contains("http://localhost:8080");
        assertThat(asked(address, "10.20.0.7")).contains("http://10.20.0.7:8080");
        assertThat(asked(address, "10.20.0.5")).contains("http://10.20.0.5:8080");
        for (var strange : new String[] {"evil.example", "10.30.0.1", "localhost.evil.example", "10.30.0.0/16"}) {
            assertThat(asked(address, strange)).as(strange).isEmpty();
        }
    }

    @Test
    void isRefusedWhenItIsNone() {
        for (var wrong : new String[] {"mors.example.pl", "ftp://mors.example.pl", "https://", "https://x.pl/?a=b"}) {
            assertThatThrownBy(() -> new LinkAddress(wrong, "127.0.0.1", THIS_MACHINE))
                    .as(wrong)
                    .isInstanceOf(ReadableException.class);
        }
    }

    private static Optional<String> asked(LinkAddress address, String host) {
        var request = new MockHttpServletRequest();
        request.setServerName(host);
        request.setServerPort(8080);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        return address.current();
    }
}
