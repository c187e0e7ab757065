package pl.mors.document.office;

import java.util.List;

/**
 * The list of cases of a class in a year.
 *
 * @param mayOpen whether the reader may see the papers of a case
 */
public record CaseListPage(int year, List<OfficeCase> cases, boolean mayOpen) {

    public ArchiveClass archiveClass() {
        return cases.getFirst().archiveClass();
    }
}
