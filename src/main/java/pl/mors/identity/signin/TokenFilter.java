package pl.mors.identity.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import pl.mors.identity.BearerToken;

/** Signs the holder of a Bearer token in for one request, as far as the token's scope goes. */
final class TokenFilter extends OncePerRequestFilter {

    private static final String SCOPE = "scope:";

    /** The authority of whoever may read the server's figures. */
    static final String METRICS = SCOPE + "metrics";

    private static final String BEARER = "Bearer ";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final TokenSignIn tokens;

    TokenFilter(TokenSignIn tokens) {
        this.tokens = tokens;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header != null && header.startsWith(BEARER)) {
            tokens.holder(new BearerToken(header.substring(BEARER.length()).strip()))
                    .filter(holder -> covers(holder.scope(), request))
                    .ifPresent(holder -> SecurityContextHolder.getContext()
                            .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                                    holder.user(), null, List.of(new SimpleGrantedAuthority(SCOPE + holder.scope())))));
        }
        chain.doFilter(request, response);
    }

    private static boolean covers(String scope, HttpServletRequest request) {
        return switch (scope) {
            case "write" -> true;
            case "read" -> READING.contains(request.getMethod());
            case "metrics" -> request.getRequestURI().startsWith("/actuator/");
            default -> false;
        };
    }
}
