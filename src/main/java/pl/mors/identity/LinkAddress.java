package pl.mors.identity;

import java.net.URI;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import pl.mors.platform.ReadableException;

/**
 * Where links lead that leave the page, in messages and for search engines: to the address in the configuration; without one to the host of the request, as long as it is this
 * machine's. Any other host may be a stranger's word, passed on by a proxy, and would take the key of the link to them.
 */
@Component
public class LinkAddress {

    private final String configured;
    private final Set<String> own = new HashSet<>(Set.of("localhost", "127.0.0.1", "[::1]"));

    LinkAddress(
            @Value("${mors.address}") String configured,
            @Value("${server.address}") String bind,
            @Value("${mors.proxies}") String proxies) {
        this.configured = configured.strip().replaceFirst("/+$", "");
        if (!this.configured.isEmpty() && !isAddress(this.configured)) {
            throw ReadableException.refusal(
                    "mors.address must be an address like https://mors.example.pl, not " + configured + ".");
        }
        own.add(bind);
        Arrays.stream(proxies.split(",", -1))
                .map(proxy -> proxy.strip().replaceFirst("/(32|128)$", ""))
                .filter(proxy -> !proxy.contains("/"))
                .forEach(own::add);
    }

    /** The beginning of links, without a slash at its end; empty when nobody said what it is, and for jobs, which have no request. */
    public Optional<String> current() {
        if (!configured.isEmpty()) {
            return Optional.of(configured);
        }
        if (RequestContextHolder.getRequestAttributes() == null) {
            return Optional.empty();
        }
        var asked = ServletUriComponentsBuilder.fromCurrentContextPath().build();
        return Optional.of(asked)
                .filter(address -> address.getHost() != null && own.contains(address.getHost()))
                .map(address -> address.toUriString());
    }

    private static boolean isAddress(String text) {
        try {
            var address = URI.create(text);
            return address.getHost() != null
                    && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && address.getRawQuery() == null
                    && address.getRawFragment() == null;
        } catch (IllegalArgumentException broken) {
            return false;
        }
    }
}
