package pl.mors.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A form that came when its session had ended, to be sent once more as it was. Only what a page of this server sent is offered: else
 * another site could put its own form before somebody who trusts this one. Files are not with it, and no passwords go back to a page.
 */
public record Resend(String action, List<Field> fields) {

    private static final Set<String> SECRET = Set.of("haslo", "password", "again", "current");

    public Resend {
        fields = List.copyOf(fields);
    }

    /** An answer of the form. */
    public record Field(String name, String value) {}

    static @Nullable Resend of(HttpServletRequest request, String path) {
        var parameters = request.getParameterMap();
        if (!"POST".equals(request.getMethod())
                || !isOfThisServer(request)
                || String.valueOf(request.getContentType()).startsWith("multipart/")
                || parameters.keySet().stream().anyMatch(SECRET::contains)) {
            return null;
        }
        var query = query(request);
        return new Resend(query.isEmpty() ? path : path + "?" + query, fields(request, parameters, query));
    }

    /** What stood in the body: of a parameter that is in the address, too, the first values are the address's. */
    private static List<Field> fields(HttpServletRequest request, Map<String, String[]> parameters, String query) {
        var inAddress = UriComponentsBuilder.newInstance().query(query).build().getQueryParams();
        var token = request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken csrf
                ? csrf.getParameterName()
                : "";
        var fields = new ArrayList<Field>();
        new LinkedHashMap<>(parameters).forEach((name, values) -> {
            int first = inAddress.getOrDefault(name, List.of()).size();
            for (int at = first; at < values.length && !name.equals(token); at++) {
                fields.add(new Field(name, values[at]));
            }
        });
        return fields;
    }

    private static String query(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_QUERY_STRING) instanceof String query ? query : "";
    }

    /** Browsers name the origin of every form; where the connection is secure, also how it is related to this server. */
    private static boolean isOfThisServer(HttpServletRequest request) {
        var relation = request.getHeader("Sec-Fetch-Site");
        var own = ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
        return relation == null ? own.equals(request.getHeader(HttpHeaders.ORIGIN)) : relation.equals("same-origin");
    }
}
