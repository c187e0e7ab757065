package pl.mors.identity.tenancy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.Organisations;
import pl.mors.identity.PublicOrganisation;
import pl.mors.platform.AccountId;
import pl.mors.platform.Actor;
import pl.mors.platform.Ids;
import pl.mors.platform.OrganisationId;
import pl.mors.platform.Tenancy;

/**
 * Binds who acts in a request. Below /pulpit, /moje and /api it is the signed-in account in its organisation; everywhere else
 * it is a visitor of the organisation that the address names, also when somebody is signed in: the public pages never see
 * more than the public. Stands after Spring Security's filters.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 10)
class TenancyFilter extends OncePerRequestFilter {

    private final CurrentUser currentUser;
    private final Organisations organisations;

    TenancyFilter(CurrentUser currentUser, Organisations organisations) {
        this.currentUser = currentUser;
        this.organisations = organisations;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            Tenancy.<Void, Exception>call(actor(request), () -> {
                chain.doFilter(request, response);
                return null;
            });
        } catch (IOException | ServletException | RuntimeException failure) {
            throw failure;
        } catch (Exception unexpected) {
            throw new ServletException(unexpected);
        }
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private Actor actor(HttpServletRequest request) {
        var label = Ids.next() + " " + request.getMethod() + " " + request.getRequestURI();
        if (PublicAddress.isPublic(request)) {
            return Actor.visitor(
                    organisations
                            .at(PublicAddress.firstSegment(request))
                            .map(PublicOrganisation::id)
                            .orElse(null),
                    label);
        }
        return currentUser
                .signedIn()
                .map(user ->
                        Actor.signedIn(new OrganisationId(user.organisation()), new AccountId(user.account()), label))
                .orElseGet(() -> Actor.visitor(null, label));
    }
}
