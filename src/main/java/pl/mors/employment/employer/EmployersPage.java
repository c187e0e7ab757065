package pl.mors.employment.employer;

import java.util.List;

/**
 * The list of employers.
 *
 * @param mayWrite whether the reader may add and change them
 */
public record EmployersPage(List<EmployerQueries.Listed> employers, boolean mayWrite) {}
