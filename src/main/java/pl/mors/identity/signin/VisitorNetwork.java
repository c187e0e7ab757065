package pl.mors.identity.signin;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * What stands for one visitor when tries are counted: an IPv4 address, or the first 64 bits of an IPv6 address, since whoever has one
 * has all that begin alike. Source: RFC 4291, 2.5.4 (interface identifiers of 64 bits).
 */
final class VisitorNetwork {

    private static final int BYTES = 8;

    private VisitorNetwork() {}

    static String of(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address wide
                    ? HexFormat.of().formatHex(Arrays.copyOf(wide.getAddress(), BYTES))
                    : address;
        } catch (IllegalArgumentException notAnAddress) {
            return address;
        }
    }
}
