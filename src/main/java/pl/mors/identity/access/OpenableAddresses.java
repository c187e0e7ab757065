package pl.mors.identity.access;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import pl.mors.platform.Access;

/** Tells pages which addresses the reader may open, so that no link leads to a refusal. */
@Component
class OpenableAddresses implements Access {

    private final AccessControl control;
    private final ObjectProvider<RequestMappingHandlerMapping> mappings;
    private volatile List<Map.Entry<PathPattern, HandlerMethod>> routes = List.of();

    OpenableAddresses(
            AccessControl control,
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.control = control;
        this.mappings = mappings;
    }

    /** @param path what follows a question mark in it decides nothing */
    @Override
    public boolean mayOpen(String path) {
        var wanted = PathContainer.parsePath(path.replaceFirst("\\?.*", ""));
        return routes().stream()
                .filter(route -> route.getKey().matches(wanted))
                .findFirst()
                .map(route -> control.mayUse(route.getValue()))
                .orElse(false);
    }

    /** Addresses that answer GET, the most specific first; read once, since routes do not change while running. */
    private List<Map.Entry<PathPattern, HandlerMethod>> routes() {
        if (routes.isEmpty()) {
            routes = mappings.getObject().getHandlerMethods().entrySet().stream()
                    .filter(entry -> answersGet(entry.getKey()))
                    .flatMap(entry ->
                            Objects.requireNonNull(entry.getKey().getPathPatternsCondition()).getPatterns().stream()
                                    .map(pattern -> Map.entry(pattern, entry.getValue())))
                    .sorted(Comparator.comparing(Map.Entry::getKey))
                    .toList();
        }
        return routes;
    }

    private static boolean answersGet(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }
}
