package pl.mors.identity.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
    private volatile @Nullable Routes routes;

    OpenableAddresses(
            AccessControl control,
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.control = control;
        this.mappings = mappings;
    }

    /** @param path what follows a question mark in it decides nothing */
    @Override
    public boolean mayOpen(String path) {
        int query = path.indexOf('?');
        return routes().to(query < 0 ? path : path.substring(0, query))
                .filter(control::mayUse)
                .isPresent();
    }

    /** Read once: they do not change while running. */
    private Routes routes() {
        var known = routes;
        if (known == null) {
            known = Routes.of(mappings.getObject().getHandlerMethods());
            routes = known;
        }
        return known;
    }

    /**
     * Addresses that answer GET.
     *
     * @param fixed those without a place for an id, which menus lead to
     * @param patterns the others, the most specific first
     */
    private record Routes(Map<String, HandlerMethod> fixed, List<Map.Entry<PathPattern, HandlerMethod>> patterns) {

        static Routes of(Map<RequestMappingInfo, HandlerMethod> handlers) {
            var fixed = new HashMap<String, HandlerMethod>();
            var patterns = new ArrayList<Map.Entry<PathPattern, HandlerMethod>>();
            handlers.forEach((info, handler) -> {
                if (answersGet(info)) {
                    info.getDirectPaths().forEach(path -> fixed.put(path, handler));
                    Objects.requireNonNull(info.getPathPatternsCondition()).getPatterns().stream()
                            .filter(PathPattern::hasPatternSyntax)
                            .forEach(pattern -> patterns.add(Map.entry(pattern, handler)));
                }
            });
            patterns.sort(Map.Entry.comparingByKey());
            return new Routes(fixed, patterns);
        }

        Optional<HandlerMethod> to(String path) {
            return Optional.ofNullable(fixed.get(path)).or(() -> {
                var wanted = PathContainer.parsePath(path);
                return patterns.stream()
                        .filter(route -> route.getKey().matches(wanted))
                        .findFirst()
                        .map(Map.Entry::getValue);
            });
        }

        private static boolean answersGet(RequestMappingInfo info) {
            var methods = info.getMethodsCondition().getMethods();
            return methods.isEmpty() || methods.contains(RequestMethod.GET);
        }
    }
}
