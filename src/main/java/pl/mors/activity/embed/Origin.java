package pl.mors.activity.embed;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** Where a page comes from (RFC 6454): scheme, host and port, as browsers compare it. Goes into a header, so nothing else is one. */
record Origin(String text) {

    /** Of an address that somebody copied from a browser; empty when it is none. */
    static Optional<Origin> of(String typed) {
        try {
            var address = URI.create(typed.strip().toLowerCase(Locale.ROOT));
            var host = address.getHost();
            boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
            return web && host != null && host.matches("[a-z0-9.-]+") && address.getPort() <= 65_535
                    ? Optional.of(new Origin(address.getScheme() + "://" + host + port(address)))
                    : Optional.empty();
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static String port(URI address) {
        int usual = "https".equals(address.getScheme()) ? 443 : 80;
        return address.getPort() < 0 || address.getPort() == usual ? "" : ":" + address.getPort();
    }
}
