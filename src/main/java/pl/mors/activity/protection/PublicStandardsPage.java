package pl.mors.activity.protection;

import org.jspecify.annotations.Nullable;

/** What everybody reads of the standards; none where nothing is in force yet. */
public record PublicStandardsPage(@Nullable Standards standards) {}
