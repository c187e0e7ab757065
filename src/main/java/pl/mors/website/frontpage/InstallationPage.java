package pl.mors.website.frontpage;

import java.util.List;
import pl.mors.identity.DemoEntrances;
import pl.mors.identity.PublicOrganisation;

/** The first page of an installation: its public sites, and in a demonstration the one-click ways in. */
public record InstallationPage(List<PublicOrganisation> organisations, List<DemoEntrances.Entrance> entrances) {}
