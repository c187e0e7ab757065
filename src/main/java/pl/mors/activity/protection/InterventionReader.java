package pl.mors.activity.protection;

import pl.mors.identity.MembershipId;

/** Who reads the cards of interventions: the one responsible, or somebody whom she named. */
public record InterventionReader(MembershipId membership, String name, boolean responsible) {}
