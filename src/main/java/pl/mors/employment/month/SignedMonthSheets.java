package pl.mors.employment.month;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.document.PaperKind;
import pl.mors.document.SignedCopies;
import pl.mors.employment.EmploymentUrls;
import pl.mors.employment.InternshipId;
import pl.mors.platform.web.Link;

/** The attendance lists of internships that came back signed. */
@Component
public class SignedMonthSheets {

    private final SignedCopies copies;

    SignedMonthSheets(SignedCopies copies) {
        this.copies = copies;
    }

    /** Of each of these months; nothing of one whose list did not come back. */
    @Transactional(readOnly = true)
    public Map<YearMonth, List<Link>> ofEach(InternshipId internship, Collection<YearMonth> months) {
        var filed = copies.ofEach(
                PaperKind.INTERNSHIP_MONTH,
                months.stream()
                        .map(month -> SheetPaper.subject(internship, month))
                        .toList());
        return months.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        month -> filed.getOrDefault(SheetPaper.subject(internship, month), List.of()).stream()
                                .map(copy ->
                                        Link.to(copy.label(), EmploymentUrls.signedSheet(internship, month, copy.id())))
                                .toList()));
    }

    /**
     * Answers a request with a copy, to be saved.
     *
     * @throws pl.mors.platform.NotFound when it is none of that month
     */
    void send(InternshipId internship, YearMonth month, UUID copy, HttpServletResponse response) throws IOException {
        copies.send(PaperKind.INTERNSHIP_MONTH, SheetPaper.subject(internship, month), copy, response);
    }
}
