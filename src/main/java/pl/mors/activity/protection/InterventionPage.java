package pl.mors.activity.protection;

import org.jspecify.annotations.Nullable;
import pl.mors.platform.web.Form;

/** A card of an intervention; none for a new one. */
public record InterventionPage(Form form, @Nullable Intervention card) {}
