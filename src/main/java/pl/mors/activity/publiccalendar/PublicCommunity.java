package pl.mors.activity.publiccalendar;

import java.util.UUID;

/** A local community by its name. */
public record PublicCommunity(UUID id, String name) {}
