package pl.mors.audit.reads;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets the trail know before the first byte of an answer, also of handlers that write it themselves: a download that is cut off
 * was read, and what could not be recorded is not sent.
 */
@Component
class ReadAuditFilter extends OncePerRequestFilter {

    private final ReadAuditInterceptor interceptor;

    ReadAuditFilter(ReadAuditInterceptor interceptor) {
        this.interceptor = interceptor;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new HttpServletResponseWrapper(response) {

            @Override
            public ServletOutputStream getOutputStream() throws IOException {
                interceptor.beforeFirstByte(request, getStatus());
                return super.getOutputStream();
            }

            @Override
            public PrintWriter getWriter() throws IOException {
                interceptor.beforeFirstByte(request, getStatus());
                return super.getWriter();
            }
        });
    }
}
