package pl.mors.employment.employer;

import org.jspecify.annotations.Nullable;
import pl.mors.platform.web.Form;

/**
 * The form about an employer.
 *
 * @param employer the one that is changed; none for a new one
 * @param stale whether somebody else changed it since it was read
 */
public record EmployerPage(Form form, @Nullable Employer employer, boolean stale) {}
