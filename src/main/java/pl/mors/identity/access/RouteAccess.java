package pl.mors.identity.access;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.IdentityUrls;
import pl.mors.identity.OpenToAll;
import pl.mors.identity.OpenToSignedIn;
import pl.mors.identity.Requires;

/** What a route declares about itself. */
sealed interface RouteAccess {

    record Everybody() implements RouteAccess {}

    record WhoeverIsSignedIn() implements RouteAccess {}

    /** @param desk whether the route is the staff's: whoever has a right to their own data reads it on pages of their own */
    record Granted(DataClass data, Action action, boolean figures, boolean desk) implements RouteAccess {}

    /** Empty when the handler method declares nothing, or several things. The error page is everybody's. */
    static Optional<RouteAccess> of(HandlerMethod handler) {
        if (ErrorController.class.isAssignableFrom(handler.getBeanType())) {
            return Optional.of(new Everybody());
        }
        var requires = handler.getMethodAnnotation(Requires.class);
        boolean everybody = handler.hasMethodAnnotation(OpenToAll.class);
        boolean signedIn = handler.hasMethodAnnotation(OpenToSignedIn.class);
        int declarations = (requires == null ? 0 : 1) + (everybody ? 1 : 0) + (signedIn ? 1 : 0);
        if (declarations != 1) {
            return Optional.empty();
        }
        if (requires != null) {
            return Optional.of(new Granted(requires.value(), requires.action(), requires.figures(), isOfDesk(handler)));
        }
        return Optional.of(everybody ? new Everybody() : new WhoeverIsSignedIn());
    }

    private static boolean isOfDesk(HandlerMethod handler) {
        var mapping = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), RequestMapping.class);
        return mapping != null
                && Arrays.stream(mapping.path()).anyMatch(path -> path.startsWith(IdentityUrls.DESK + "/"));
    }
}
