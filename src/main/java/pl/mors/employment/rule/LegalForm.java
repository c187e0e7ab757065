package pl.mors.employment.rule;

import pl.mors.platform.Coded;

/** Under what law an internship is held. */
public enum LegalForm implements Coded {
    /** The centre's own, in a project of the European Union: it makes the agreement and pays. */
    PROJECT(AllowanceKind.PROJECT_INTERNSHIP, true),
    /** Of the district labour office, which is party to the agreement and pays. */
    LABOUR_OFFICE(AllowanceKind.LABOUR_OFFICE_INTERNSHIP, false);

    private final AllowanceKind allowance;
    private final boolean paidByCentre;

    LegalForm(AllowanceKind allowance, boolean paidByCentre) {
        this.allowance = allowance;
        this.paidByCentre = paidByCentre;
    }

    public AllowanceKind allowance() {
        return allowance;
    }

    public boolean paidByCentre() {
        return paidByCentre;
    }

    public String textKey() {
        return "employment.form." + code();
    }
}
