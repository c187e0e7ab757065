package pl.mors.employment.internship;

import java.time.LocalDate;
import pl.mors.employment.rule.ContributionDuty.Statement;
import pl.mors.platform.Coded;

/** What an intern stated about another title to insurance, from a day on. */
public record InsuranceTitle(LocalDate validFrom, Kind kind) {

    /** The title. */
    public enum Kind implements Coded {
        NONE,
        EMPLOYMENT,
        CIVIL_CONTRACT,
        BUSINESS,
        PENSION,
        OTHER;

        public String textKey() {
            return "employment.insurance.title." + code();
        }
    }

    public Statement statement() {
        return new Statement(validFrom, kind != Kind.NONE);
    }
}
