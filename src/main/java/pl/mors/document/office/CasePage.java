package pl.mors.document.office;

import java.util.List;
import pl.mors.document.DocumentUrls;
import pl.mors.platform.web.Form;

/**
 * A case with its papers.
 *
 * @param form of a paper that is added
 * @param mayWrite whether the reader may add one
 */
public record CasePage(Form form, OfficeCase officeCase, List<CasePaper> papers, boolean mayWrite) {

    static final String FILE = "file";

    public String listHref() {
        return DocumentUrls.casesOfClass(officeCase.archiveClass().id(), officeCase.year());
    }
}
