package pl.mors.identity.tenancy;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.RequestPath;
import org.springframework.web.util.ServletRequestPathUtils;

/** Tells addresses of the public sites from those of signed-in people; decoded first, as the routes and the gates read them. */
final class PublicAddress {

    private static final Set<String> OF_SIGNED_IN_PEOPLE = Set.of("pulpit", "moje", "api");

    private PublicAddress() {}

    static boolean isPublic(HttpServletRequest request) {
        return !OF_SIGNED_IN_PEOPLE.contains(firstSegment(request));
    }

    /**
     * Everything up to the second slash, on the site of an organisation its word; empty for the first page of all. While an error
     * page is rendered, of the address that was asked for.
     */
    static String firstSegment(HttpServletRequest request) {
        var asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed
                ? RequestPath.parse(failed, request.getContextPath())
                : ServletRequestPathUtils.parse(request);
        return asked.pathWithinApplication().elements().stream()
                .filter(PathContainer.PathSegment.class::isInstance)
                .map(segment -> ((PathContainer.PathSegment) segment).valueToMatch())
                .findFirst()
                .orElse("");
    }
}
