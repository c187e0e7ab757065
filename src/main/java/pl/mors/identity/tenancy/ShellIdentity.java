package pl.mors.identity.tenancy;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.Organisations;
import pl.mors.identity.PublicOrganisation;
import pl.mors.identity.Relation;
import pl.mors.identity.Role;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.OrganisationInSight;
import pl.mors.platform.SignedInUser;
import pl.mors.platform.text.Texts;

/** Tells the web kit whose page it is and who reads it. */
@Component
class ShellIdentity implements SignedInUser, OrganisationInSight {

    private final CurrentUser currentUser;
    private final Organisations organisations;
    private final BusinessDate businessDate;

    ShellIdentity(CurrentUser currentUser, Organisations organisations, BusinessDate businessDate) {
        this.currentUser = currentUser;
        this.organisations = organisations;
        this.businessDate = businessDate;
    }

    @Override
    public Optional<Profile> profile() {
        return currentUser
                .signedIn()
                .map(user -> new Profile(
                        user.displayName(),
                        user.roles().stream()
                                .sorted()
                                .map(Role::code)
                                .map(code -> Texts.t("identity.role." + code))
                                .toList(),
                        isSampleOnly(),
                        user.isStaff()));
    }

    private boolean isSampleOnly() {
        var relations = currentUser.relations(DataClass.PARTICIPATION, Action.READ);
        return relations.contains(Relation.SAMPLE) && !relations.contains(Relation.ALL);
    }

    @Override
    public Optional<Masthead> masthead() {
        var request = request();
        var organisation = request.isEmpty() || PublicAddress.isPublic(request.get())
                ? request.flatMap(at -> organisations.at(PublicAddress.firstSegment(at)))
                : currentUser.signedIn().flatMap(user -> organisations.at(user.organisationAddress()));
        return organisation.map(this::masthead);
    }

    private Masthead masthead(PublicOrganisation organisation) {
        return new Masthead(
                organisation.name(), organisation.address(), null, organisation.madeUp() ? businessDate.today() : null);
    }

    private static Optional<HttpServletRequest> request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? Optional.of(attributes.getRequest())
                : Optional.empty();
    }
}
