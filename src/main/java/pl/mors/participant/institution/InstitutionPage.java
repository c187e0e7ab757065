package pl.mors.participant.institution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.person.residence.AddressHelp;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/**
 * The form about an institution.
 *
 * @param institution the one that is changed; none for a new one
 * @param stale whether somebody else changed it since it was read
 */
public record InstitutionPage(
        Form form, @Nullable Institution institution, boolean stale, AddressHelp help, List<Option> kinds) {}
