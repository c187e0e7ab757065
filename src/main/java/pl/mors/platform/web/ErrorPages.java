package pl.mors.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.platform.Access;
import pl.mors.platform.text.Texts;

/**
 * The last station of every request that went wrong, wherever it did: in a controller, in a filter, in the container. People get
 * a calm page, programs below /api an RFC 9457 problem; both get our words only.
 */
@Controller
class ErrorPages implements ErrorController {

    private static final Logger log = LoggerFactory.getLogger(ErrorPages.class);
    private static final String DESK = "/pulpit";
    private static final Set<Integer> WITH_TEXT = Set.of(400, 403, 404, 409, 413, 429, 500, 503);

    private final ObjectProvider<Access> access;

    ErrorPages(ObjectProvider<Access> access) {
        this.access = access;
    }

    @RequestMapping("/error")
    Object error(HttpServletRequest request) {
        HttpStatus status = status(request);
        String path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String uri ? uri : "/";
        if (status == HttpStatus.METHOD_NOT_ALLOWED && "GET".equals(request.getMethod())) {
            var form = formOf(path);
            if (form.isPresent()) {
                return Pages.redirect(form.get());
            }
        }
        String incident = status.is5xxServerError() ? incident(request) : null;
        return path.startsWith("/api/") ? problem(status, path, incident) : page(status, path, incident, request);
    }

    /**
     * The page with the form that is sent to an address of the desk: the nearest one above it that the reader may open. A form that came
     * back with errors leaves such an address in the browser, and asked for again it would be no page.
     */
    private Optional<String> formOf(String action) {
        var known = access.getIfAvailable();
        return known == null
                ? Optional.empty()
                : Stream.iterate(above(action), path -> path.startsWith(DESK + "/"), ErrorPages::above)
                        .filter(known::mayOpen)
                        .findFirst();
    }

    private static String above(String path) {
        return path.substring(0, Math.max(path.lastIndexOf('/'), 0));
    }

    private static ModelAndView page(
            HttpStatus status, String path, @Nullable String incident, HttpServletRequest request) {
        boolean formTooOld = isFormTooOld(request);
        Resend resend = formTooOld ? Resend.of(request, path) : null;
        String key = formTooOld ? "error.expired" : "error." + key(status);
        ModelAndView page = Pages.show(
                "platform/web/error",
                new ErrorPage(
                        Texts.t(key + ".title"),
                        Texts.t(resend == null ? key + ".text" : key + ".kept"),
                        incident,
                        path.equals(DESK) || path.startsWith(DESK + "/"),
                        resend,
                        status == HttpStatus.FORBIDDEN && !formTooOld));
        page.setStatus(status);
        return page;
    }

    /** Whether a form came without the token that proves it ours: mostly its session had ended by then. */
    private static boolean isFormTooOld(HttpServletRequest request) {
        return request.getAttribute(WebAttributes.ACCESS_DENIED_403) instanceof CsrfException;
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatus status, String path, @Nullable String incident) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, Texts.t("error." + key(status) + ".text"));
        problem.setTitle(Texts.t("error." + key(status) + ".title"));
        problem.setInstance(instance(path));
        if (incident != null) {
            problem.setProperty("incident", incident);
        }
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** The address asked for, unless it was the address that was broken. */
    private static URI instance(String path) {
        try {
            return new URI(path);
        } catch (URISyntaxException e) {
            return URI.create("about:blank");
        }
    }

    private static HttpStatus status(HttpServletRequest request) {
        HttpStatus status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.resolve(code)
                : HttpStatus.NOT_FOUND;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    /** Which texts speak for this status. */
    private static int key(HttpStatus status) {
        if (WITH_TEXT.contains(status.value())) {
            return status.value();
        }
        return status.is5xxServerError() ? 500 : status == HttpStatus.METHOD_NOT_ALLOWED ? 404 : 400;
    }

    private static String incident(HttpServletRequest request) {
        String number = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        Object fault = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        log.error("Incident {}", number, fault instanceof Throwable cause ? cause : null);
        return number;
    }
}
