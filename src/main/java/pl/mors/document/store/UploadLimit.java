package pl.mors.document.store;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A body is taken in before it is known who sends it. As large as the container allows it may be only at the desk and of somebody who
 * signed in: there each form says itself what is too large for it, and keeps what was typed. From everybody else it is small.
 */
@Component
@Order(UploadLimit.BEFORE_ANYBODY_READS)
class UploadLimit extends OncePerRequestFilter {

    /** After the session is at hand and before the filters of Spring Security, which look for a token in the body. */
    static final int BEFORE_ANYBODY_READS = -101;

    static final long MOST_BYTES_OF_STRANGERS = 6L << 20;

    private static final String DESK = "/pulpit/";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !String.valueOf(request.getContentType()).startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isLarge(request) && !isAtDesk(request)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        chain.doFilter(request, response);
    }

    /** A body that comes in pieces does not say how long it is: no browser sends a form like that. */
    private static boolean isLarge(HttpServletRequest request) {
        return request.getContentLengthLong() > MOST_BYTES_OF_STRANGERS
                || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }

    private static boolean isAtDesk(HttpServletRequest request) {
        var session = request.getSession(false);
        return request.getRequestURI().startsWith(request.getContextPath() + DESK)
                && session != null
                && session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) != null;
    }
}
