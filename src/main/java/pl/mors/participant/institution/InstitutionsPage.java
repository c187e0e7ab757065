package pl.mors.participant.institution;

import java.util.List;

/**
 * The register of institutions.
 *
 * @param mayWrite whether the reader may add and change them
 */
public record InstitutionsPage(List<Institution> institutions, boolean mayWrite) {}
