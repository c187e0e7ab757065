package pl.mors.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/**
 * The server's own figures: for this very machine, or with a token made for them. A request that came through a proxy is not
 * this machine's, however near the proxy stands.
 */
final class FiguresAccess implements AuthorizationManager<RequestAuthorizationContext> {

    /** Of those that are not believed, or that Tomcat leaves in the request after it took the visitor's address from another. */
    private static final List<String> HEADERS_OF_PROXIES =
            List.of("Forwarded", "Via", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP");

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        return new AuthorizationDecision(isOfThisMachine(context.getRequest()) || hasToken(authentication.get()));
    }

    private static boolean isOfThisMachine(HttpServletRequest request) {
        return isLoopback(request.getRemoteAddr())
                && HEADERS_OF_PROXIES.stream().allMatch(header -> request.getHeader(header) == null);
    }

    private static boolean hasToken(@Nullable Authentication authentication) {
        return authentication != null
                && authentication.getAuthorities().stream()
                        .anyMatch(granted -> TokenFilter.METRICS.equals(granted.getAuthority()));
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException notAnAddress) {
            return false;
        }
    }
}
