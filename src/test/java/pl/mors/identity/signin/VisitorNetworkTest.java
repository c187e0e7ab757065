package pl.mors.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisitorNetworkTest {

    @Test
    void countsWhatOneVisitorHasAsOne() {
        assertThat(VisitorNetwork.of("2001:db8:1:2::1")).isEqualTo(VisitorNetwork.of("2001:db8:1:2:ffff:a:b:9"));
        assertThat(VisitorNetwork.of("2001:db8:1:2::1")).isNotEqualTo(VisitorNetwork.of("2001:db8:1:3::1"));
        assertThat(VisitorNetwork.of("203.0.113.7")).isNotEqualTo(VisitorNetwork.of("203.0.113.8"));
        assertThat(VisitorNetwork.of("not an address")).isEqualTo("not an address");
    }
}
