package pl.mors.identity.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stands before the password check and turns too many tries away. */
final class SignInLimitFilter extends OncePerRequestFilter {

    private final SignInLimit limit;

    SignInLimitFilter(SignInLimit limit) {
        this.limit = limit;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var email = Objects.requireNonNullElse(request.getParameter(SignInController.EMAIL), "");
        if (limit.allows(email, request.getRemoteAddr())) {
            chain.doFilter(request, response);
        } else {
            response.sendRedirect(SignInController.ADDRESS + "?" + SignInController.TOO_OFTEN);
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !("POST".equals(request.getMethod()) && SignInController.ADDRESS.equals(request.getRequestURI()));
    }
}
