package pl.mors.employment.rule;

import pl.mors.platform.Coded;

/** What an allowance is paid for. */
public enum AllowanceKind implements Coded {
    PROJECT_INTERNSHIP,
    LABOUR_OFFICE_INTERNSHIP,
    TRAINING,
    SOCIAL_INTEGRATION;

    public String textKey() {
        return "employment.allowance.kind." + code();
    }
}
