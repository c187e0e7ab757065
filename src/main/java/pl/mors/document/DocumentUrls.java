package pl.mors.document;

import java.util.UUID;

/** Addresses of the office's register of cases, of files and of the store of evidence. */
public final class DocumentUrls {

    public static final String CASES = "/pulpit/sprawy";
    public static final String CASES_OF_CLASS = CASES + "/klasy/{classId}/{year}";
    public static final String CASE = CASES + "/{caseId}";
    public static final String CASE_OF = CASES + "/dotyczy/{subjectId}";
    public static final String PAPER_PACKAGE = CASES + "/pisma/{paperId}.zip";
    public static final String WITHDRAW_PAPER = CASES + "/pisma/{paperId}/wycofanie";
    /** The store of evidence lies above; what hangs in it is named from below, too. */
    public static final String EVIDENCE = "/pulpit/dowody";

    public static final String EVIDENCE_SHEET = EVIDENCE + "/dowody.xlsx";
    public static final String EVIDENCE_RECORD = EVIDENCE + "/{recordId}";
    public static final String EVIDENCE_FILE = EVIDENCE_RECORD + "/plik";
    public static final String FILE = "/pulpit/pliki/{id}";

    private DocumentUrls() {}

    public static String casesOfClass(UUID archiveClass, int year) {
        return CASES_OF_CLASS.replace("{classId}", archiveClass.toString()).replace("{year}", Integer.toString(year));
    }

    public static String officeCase(UUID id) {
        return CASE.replace("{caseId}", id.toString());
    }

    /** Of the case about something, or of the form that opens it. */
    public static String caseOf(UUID subject) {
        return CASE_OF.replace("{subjectId}", subject.toString());
    }

    public static String paperPackage(UUID paper) {
        return PAPER_PACKAGE.replace("{paperId}", paper.toString());
    }

    public static String withdrawPaper(UUID paper) {
        return WITHDRAW_PAPER.replace("{paperId}", paper.toString());
    }

    /** What is known of one paper, by the id of the fact that it belongs to. */
    public static String evidence(UUID record) {
        return EVIDENCE_RECORD.replace("{recordId}", record.toString());
    }

    public static String evidenceFile(UUID record) {
        return EVIDENCE_FILE.replace("{recordId}", record.toString());
    }

    public static String file(FileId file) {
        return FILE.replace("{id}", file.toString());
    }
}
