package pl.mors.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import pl.mors.identity.SignedIn;

/**
 * Keeps in the session who signed in, and asks the database at the first need of each request who that is now: whose account was
 * disabled or whose membership ended is a stranger at the next click, and new roles hold at once.
 */
@Component
class LiveSecurityContexts implements SecurityContextRepository {

    private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();
    private final SignInRepository repository;

    LiveSecurityContexts(SignInRepository repository) {
        this.repository = repository;
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        var authentication = context.getAuthentication();
        sessions.saveContext(
                authentication != null && authentication.getPrincipal() instanceof SignedIn user
                        ? kept(new KeptSignIn(user.account(), user.membership()))
                        : context,
                request,
                response);
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Live(sessions.loadDeferredContext(request));
    }

    @Override
    @SuppressWarnings("deprecation") // of the interface, which still demands it
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return loadDeferredContext(holder.getRequest()).get();
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return sessions.containsContext(request);
    }

    private static SecurityContext kept(KeptSignIn signIn) {
        return new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(signIn, null, List.of()));
    }

    /** Asks once in a request, and only when somebody wants to know. */
    private final class Live implements DeferredSecurityContext {

        private final DeferredSecurityContext stored;
        private @Nullable SecurityContext context;
        private boolean generated;

        private Live(DeferredSecurityContext stored) {
            this.stored = stored;
        }

        @Override
        public SecurityContext get() {
            if (context == null) {
                context = now();
            }
            return context;
        }

        @Override
        public boolean isGenerated() {
            get();
            return generated;
        }

        private SecurityContext now() {
            var authentication = stored.get().getAuthentication();
            if (authentication == null || !(authentication.getPrincipal() instanceof KeptSignIn signIn)) {
                generated = stored.isGenerated();
                return stored.get();
            }
            var member = repository.member(signIn);
            generated = member.isEmpty();
            return member.<SecurityContext>map(user -> new SecurityContextImpl(PasswordSignIn.authenticated(user)))
                    .orElseGet(SecurityContextHolder::createEmptyContext);
        }
    }
}
