package pl.mors.website.helpline;

import org.jspecify.annotations.Nullable;
import pl.mors.platform.web.Form;

/**
 * The form of one help line.
 *
 * @param id of a line that exists; none for a new one
 * @param stored the line as a colleague saved it in the meantime
 */
public record EditHelpLinePage(
        @Nullable HelpLineId id,
        int version,
        Form form,
        @Nullable HelpLine stored) {}
