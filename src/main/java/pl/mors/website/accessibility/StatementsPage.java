package pl.mors.website.accessibility;

import java.util.List;
import pl.mors.identity.PublicOrganisation;

/** Where the statements of an installation's sites are. */
public record StatementsPage(List<PublicOrganisation> organisations) {}
