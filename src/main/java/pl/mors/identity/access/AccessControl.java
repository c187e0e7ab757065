package pl.mors.identity.access;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.Relation;
import pl.mors.identity.SignedIn;

/** Holds the policy against whoever is signed in. */
@Component
class AccessControl implements CurrentUser {

    private final AccessPolicy policy = AccessPolicy.declared();

    /** What handlers declare, which every link of every page asks for. */
    private final Map<HandlerMethod, Optional<RouteAccess>> declared = new ConcurrentHashMap<>();

    @Override
    public Optional<SignedIn> signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn user
                ? Optional.of(user)
                : Optional.empty();
    }

    @Override
    public Set<Relation> relations(DataClass data, Action action) {
        return policy.relations(signedIn().map(SignedIn::roles).orElse(Set.of()), data, action);
    }

    /** Whether the current user may use a route. An undeclared route is nobody's. */
    boolean mayUse(HandlerMethod handler) {
        return declared.computeIfAbsent(handler, RouteAccess::of)
                .map(access -> switch (access) {
                    case RouteAccess.Everybody() -> true;
                    case RouteAccess.WhoeverIsSignedIn() -> signedIn().isPresent();
                    case RouteAccess.Granted(DataClass data, Action action, boolean figures, boolean desk) ->
                        (!desk || signedIn().filter(SignedIn::isStaff).isPresent())
                                && (figures ? mayCount(data) : may(data, action));
                })
                .orElse(false);
    }
}
