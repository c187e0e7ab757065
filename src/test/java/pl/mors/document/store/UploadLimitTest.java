package pl.mors.document.store;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import pl.mors.document.ManyFiles;

class UploadLimitTest {

    @ParameterizedTest
    @CsvSource({
        "/pulpit/skany,        true,  250000000, true",
        "/pulpit/skany,        false, 250000000, false",
        "/pulpit/skany/strony, true,  250000000, false",
        "/pulpit/sprawy,       true,  250000000, false",
        "/pulpit/sprawy,       true,  40000000,  true",
        "/pulpit/sprawy,       false, 40000000,  false",
        "/pulpit/sprawy,       false, 6000000,   true",
        "/moje/zajecia,        true,  40000000,  false",
        "/pulpitx,             true,  40000000,  false",
        "/logowanie,           false, 6000000,   true",
        "/pulpit/sprawy,       false, -1,        false",
        "/pulpit/sprawy,       true,  -1,        false",
        "/pulpit/skany,        true,  -1,        true"
    })
    void aLargeBodyIsReadOnlyOfWhoSignedInAndWhereItsFormTakesIt(
            String address, boolean signedIn, long length, boolean read) throws ServletException, IOException {
        var request = new MockHttpServletRequest("POST", address) {
            @Override
            public long getContentLengthLong() {
                return length;
            }
        };
        if (length < 0) {
            request.addHeader("Transfer-Encoding", "chunked");
        }
        request.setContentType("multipart/form-data; boundary=x");
        if (signedIn) {
            Objects.requireNonNull(request.getSession()).setAttribute("SPRING_SECURITY_CONTEXT", "somebody");
        }
        var response = new MockHttpServletResponse();
        var chain = new MockFilterChain();

        new UploadLimit(List.of(new ManyFiles("/pulpit/skany"))).doFilter(request, response, chain);

        assertThat(chain.getRequest() != null).isEqualTo(read);
        assertThat(response.getStatus()).isEqualTo(read ? 200 : 413);
    }
}
