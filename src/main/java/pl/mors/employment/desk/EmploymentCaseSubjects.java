package pl.mors.employment.desk;

import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.document.CaseSubjectSource;
import pl.mors.employment.allowance.AllowancesPage;
import pl.mors.platform.BusinessDate;

/** Internships, and the lists of allowances of a year. */
@Component
class EmploymentCaseSubjects implements CaseSubjectSource {

    private static final int YEARS_BACK = 20;

    private final JdbcClient jdbc;
    private final BusinessDate date;

    EmploymentCaseSubjects(JdbcClient jdbc, BusinessDate date) {
        this.jdbc = jdbc;
        this.date = date;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isCaseSubject(UUID id) {
        return isYearOfAllowances(id)
                || jdbc.sql("SELECT EXISTS (SELECT FROM internship WHERE id = :id)")
                        .param("id", id)
                        .query(Boolean.class)
                        .single();
    }

    private boolean isYearOfAllowances(UUID id) {
        int year = date.today().getYear();
        return IntStream.rangeClosed(year - YEARS_BACK, year + 1)
                .anyMatch(one -> AllowancesPage.caseSubject(one).equals(id));
    }
}
