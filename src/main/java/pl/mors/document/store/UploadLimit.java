package pl.mors.document.store;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import pl.mors.document.FileKind;
import pl.mors.document.ManyFiles;
import pl.mors.platform.web.Megabytes;

/**
 * A body is taken in before it is known who sends it. From who is not signed in it is small. From who is, it holds at the desk more than
 * the largest paper, so that the form says itself what is too large for it and keeps what was typed; as much as the container allows it
 * holds only for forms of {@link ManyFiles}.
 */
@Component
@Order(UploadLimit.BEFORE_ANYBODY_READS)
class UploadLimit extends OncePerRequestFilter {

    /** After the session is at hand and before the filters of Spring Security, which look for a token in the body. */
    static final int BEFORE_ANYBODY_READS = -101;

    static final long MOST_BYTES_OF_STRANGERS = Megabytes.bytes(6);
    static final long MOST_BYTES_OF_A_PAPER = 2 * FileKind.PAPER.limitBytes();

    private static final String DESK = "/pulpit/";

    private final List<PathPattern> ofManyFiles;

    UploadLimit(List<ManyFiles> forms) {
        this.ofManyFiles = forms.stream()
                .map(form -> PathPatternParser.defaultInstance.parse(form.address()))
                .toList();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !String.valueOf(request.getContentType()).startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isTooLarge(request)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        chain.doFilter(request, response);
    }

    /** A body that comes in pieces does not say how long it is: no browser sends a form like that. */
    private boolean isTooLarge(HttpServletRequest request) {
        long length = request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null
                ? request.getContentLengthLong()
                : Long.MAX_VALUE;
        return length > MOST_BYTES_OF_STRANGERS
                && (!isAtDesk(request) || (length > MOST_BYTES_OF_A_PAPER && !takesManyFiles(request)));
    }

    private boolean takesManyFiles(HttpServletRequest request) {
        var path = ServletRequestPathUtils.parseAndCache(request).pathWithinApplication();
        return ofManyFiles.stream().anyMatch(pattern -> pattern.matches(path));
    }

    private static boolean isAtDesk(HttpServletRequest request) {
        var session = request.getSession(false);
        return request.getRequestURI().startsWith(request.getContextPath() + DESK)
                && session != null
                && session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) != null;
    }
}
