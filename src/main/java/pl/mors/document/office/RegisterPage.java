package pl.mors.document.office;

import java.util.List;
import pl.mors.platform.web.Form;

/**
 * The register: lists of cases by class and year, and the classes in use.
 *
 * @param form of a new class
 * @param mayWrite whether the reader takes classes into use
 */
public record RegisterPage(Form form, List<CaseQueries.CaseList> lists, List<ArchiveClass> classes, boolean mayWrite) {}
