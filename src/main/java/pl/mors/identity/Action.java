package pl.mors.identity;

/** What is done with data of a class. */
public enum Action {
    READ,
    WRITE,
    /** Planning against a rule that allows it, with a reason. */
    OVERRIDE
}
