package pl.mors.employment;

import java.time.YearMonth;
import java.util.UUID;
import pl.mors.participant.ParticipationId;
import pl.mors.platform.web.Href;

/** Addresses of the pages about work. */
public final class EmploymentUrls {

    /** Which month a page is about, as 2019-05. */
    public static final String MONTH = "miesiac";

    public static final String EMPLOYERS = "/pulpit/pracodawcy";
    public static final String NEW_EMPLOYER = EMPLOYERS + "/nowy";
    public static final String EMPLOYER = EMPLOYERS + "/{employerId}";
    public static final String INTERNSHIPS = "/pulpit/staze";
    /** Parameter that narrows the list of internships to one employer. */
    public static final String EMPLOYER_PARAMETER = "pracodawca";

    public static final String INTERNSHIP = INTERNSHIPS + "/{internshipId}";
    public static final String NEW_INTERNSHIP = "/pulpit/uczestnicy/{participationId}/staz";
    public static final String AGREEMENT = INTERNSHIP + "/umowa";
    public static final String AGREEMENT_PAPER = AGREEMENT + ".pdf";
    public static final String SIGNED_AGREEMENT = AGREEMENT + "/podpisana/{copyId}";
    public static final String EARLY_END = INTERNSHIP + "/przerwanie";
    public static final String INSURANCE = INTERNSHIP + "/ubezpieczenie";
    public static final String VISITS = INTERNSHIP + "/wizyta";
    public static final String PAPERS = INTERNSHIP + "/dokument";
    public static final String SHEET = INTERNSHIP + "/obecnosc";
    public static final String SHEET_PAPER = SHEET + ".pdf";
    public static final String SIGNED_SHEET = SHEET + "/podpisana/{copyId}";
    public static final String CALCULATION = INTERNSHIP + "/stypendium";
    public static final String CALCULATION_PAPER = CALCULATION + ".pdf";
    public static final String COURSES = "/pulpit/kursy";
    public static final String COURSE = COURSES + "/{courseId}";
    public static final String NEW_COURSE = "/pulpit/uczestnicy/{participationId}/kurs";
    public static final String ALLOWANCES = "/pulpit/stypendia";
    public static final String ALLOWANCES_FILE = ALLOWANCES + ".{ending}";
    public static final String ALLOWANCES_PAPER = ALLOWANCES + ".pdf";
    public static final String PAYMENT = ALLOWANCES + "/wyplata";
    public static final String RATES = ALLOWANCES + "/stawki";

    private EmploymentUrls() {}

    public static String employer(EmployerId employer) {
        return EMPLOYER.replace("{employerId}", employer.toString());
    }

    public static String newInternship(ParticipationId participation) {
        return NEW_INTERNSHIP.replace("{participationId}", participation.toString());
    }

    public static String internship(InternshipId internship) {
        return at(INTERNSHIP, internship);
    }

    public static String newCourse(ParticipationId participation) {
        return NEW_COURSE.replace("{participationId}", participation.toString());
    }

    public static String course(UUID course) {
        return COURSE.replace("{courseId}", course.toString());
    }

    public static String agreement(InternshipId internship) {
        return at(AGREEMENT, internship);
    }

    public static String agreementPaper(InternshipId internship) {
        return at(AGREEMENT_PAPER, internship);
    }

    public static String signedAgreement(InternshipId internship, UUID copy) {
        return at(SIGNED_AGREEMENT, internship).replace("{copyId}", copy.toString());
    }

    public static String earlyEnd(InternshipId internship) {
        return at(EARLY_END, internship);
    }

    public static String insurance(InternshipId internship) {
        return at(INSURANCE, internship);
    }

    public static String visits(InternshipId internship) {
        return at(VISITS, internship);
    }

    public static String papers(InternshipId internship) {
        return at(PAPERS, internship);
    }

    public static String sheet(InternshipId internship, YearMonth month) {
        return of(at(SHEET, internship), month);
    }

    public static String sheetPaper(InternshipId internship, YearMonth month) {
        return of(at(SHEET_PAPER, internship), month);
    }

    public static String signedSheet(InternshipId internship, YearMonth month, UUID copy) {
        return of(at(SIGNED_SHEET, internship).replace("{copyId}", copy.toString()), month);
    }

    public static String calculationPaper(InternshipId internship, YearMonth month) {
        return of(at(CALCULATION_PAPER, internship), month);
    }

    public static String calculation(InternshipId internship, YearMonth month) {
        return of(at(CALCULATION, internship), month);
    }

    /** The internships at one employer. */
    public static String internshipsAt(EmployerId employer) {
        return Href.of(INTERNSHIPS)
                .with(EMPLOYER_PARAMETER, employer.toString())
                .value();
    }

    /** The list of allowances of a month. */
    public static String allowances(YearMonth month) {
        return of(ALLOWANCES, month);
    }

    public static String allowancesFile(YearMonth month, String ending) {
        return of(ALLOWANCES + "." + ending, month);
    }

    private static String of(String path, YearMonth month) {
        return Href.of(path).with(MONTH, month.toString()).value();
    }

    private static String at(String pattern, InternshipId internship) {
        return pattern.replace("{internshipId}", internship.toString());
    }
}
