package pl.mors.audit.reads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.platform.AccountId;
import pl.mors.platform.Actor;
import pl.mors.platform.OrganisationId;
import pl.mors.platform.Tenancy;

/** The trail hears of an answer before its first byte, whatever becomes of the rest. */
class ReadAuditFilterTest {

    private final UUID file = UUID.randomUUID();
    private final ReadRepository reads = mock();
    private final ReadAuditInterceptor interceptor = new ReadAuditInterceptor(reads);
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/pulpit/pliki/" + file);
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void recordsADownloadThatIsCutOff() {
        assertThatThrownBy(() -> answer(way -> {
                    way.getOutputStream().write(1);
                    throw new IOException("the client is gone");
                }))
                .hasMessage("the client is gone");
        verify(reads, times(1)).append("file", file, true);
    }

    @Test
    void sendsNothingThatCouldNotBeRecorded() {
        doThrow(new IllegalStateException("no database")).when(reads).append(any(), any(), anyBoolean());
        assertThatThrownBy(() -> answer(way -> way.getOutputStream().write(1))).hasMessage("no database");
        assertThat(response.getContentAsByteArray()).isEmpty();
    }

    @Test
    void recordsARefusalAsOne() throws Exception {
        answer(way -> {
            way.setStatus(HttpStatus.NOT_FOUND.value());
            way.getWriter().write("Nie ma takiej strony");
        });
        verify(reads, times(1)).append("file", file, false);
    }

    @Test
    void recordsNothingOfOurOwnFaults() {
        assertThatThrownBy(() -> answer(way -> {
                    throw new IllegalStateException("a fault");
                }))
                .hasMessage("a fault");
        verify(reads, never()).append(any(), any(), anyBoolean());
    }

    @Test
    void recordsARedirectWithoutWaiting() throws Exception {
        posted(new ModelAndView(new RedirectView("/pulpit")));
        verify(reads, times(1)).appendRedirect("file", file);
        verify(reads, never()).append(any(), any(), anyBoolean());
    }

    @Test
    void waitsForWhatAPageShows() throws Exception {
        posted(new ModelAndView("page"));
        verify(reads, times(1)).append("file", file, true);
        verify(reads, never()).appendRedirect(any(), any());
    }

    private void posted(ModelAndView answer) throws Exception {
        var handler = new HandlerMethod(this, "download");
        request.setAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, Map.of("id", file.toString()));
        bySomebody(() -> {
            interceptor.preHandle(request, response, handler);
            interceptor.postHandle(request, response, handler, answer);
            interceptor.afterCompletion(request, response, handler, null);
            return null;
        });
    }

    private static void bySomebody(ScopedValue.CallableOp<Void, Exception> work) throws Exception {
        Tenancy.call(
                Actor.signedIn(new OrganisationId(UUID.randomUUID()), new AccountId(UUID.randomUUID()), "test"), work);
    }

    private void answer(Download download) throws Exception {
        var handler = new HandlerMethod(this, "download");
        request.setAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, Map.of("id", file.toString()));
        FilterChain chain = (asked, way) -> {
            interceptor.preHandle(request, (HttpServletResponse) way, handler);
            try {
                download.write((HttpServletResponse) way);
                interceptor.afterCompletion(request, (HttpServletResponse) way, handler, null);
            } catch (IOException | RuntimeException failure) {
                interceptor.afterCompletion(request, (HttpServletResponse) way, handler, failure);
                throw failure;
            }
        };
        bySomebody(() -> {
            new ReadAuditFilter(interceptor).doFilter(request, response, chain);
            return null;
        });
    }

    @ReadsPersonalData(value = "file", idParam = "id")
    public void download() {}

    private interface Download {
        void write(HttpServletResponse way) throws IOException;
    }
}
