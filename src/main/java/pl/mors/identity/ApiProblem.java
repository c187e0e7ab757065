package pl.mors.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import pl.mors.platform.text.Language;
import pl.mors.platform.text.Texts;

/** Answers of the API to what it refuses (RFC 9457), in the first language that the caller asks for and MORS speaks, else in Polish. */
public final class ApiProblem {

    /** With the charset, because programs that read it as Latin letters are many. */
    public static final String CONTENT_TYPE = "application/problem+json;charset=UTF-8";

    private ApiProblem() {}

    /** @param args of the detail: a parameter's name */
    public static ProblemDetail of(HttpStatus status, HttpServletRequest request, Object... args) {
        var key = "identity.api." + status.value();
        return speaking(request, () -> {
            var problem = ProblemDetail.forStatusAndDetail(status, Texts.t(key + ".detail", args));
            problem.setTitle(Texts.t(key + ".title"));
            problem.setInstance(instance(request));
            return problem;
        });
    }

    private static <T> T speaking(HttpServletRequest request, Supplier<T> work) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? Language.POLISH
                : Language.of(request.getLocale());
        return Texts.in(accepted, work);
    }

    private static URI instance(HttpServletRequest request) {
        try {
            return new URI(request.getRequestURI());
        } catch (URISyntaxException broken) {
            return URI.create("about:blank");
        }
    }
}
