package pl.mors.website;

import org.springframework.stereotype.Component;
import pl.mors.identity.Organisations;
import pl.mors.identity.PublicOrganisation;
import pl.mors.platform.NotFound;

/** The organisation that a public address names. */
@Component
public class VisitedSite {

    private final Organisations organisations;

    VisitedSite(Organisations organisations) {
        this.organisations = organisations;
    }

    /**
     * The organisation at this address.
     *
     * @throws NotFound when there is none
     */
    public PublicOrganisation at(String address) {
        return organisations.at(address).orElseThrow(() -> new NotFound("organisation " + address));
    }
}
