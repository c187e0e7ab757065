package pl.mors.casework.path;

import pl.mors.platform.Coded;

/** Where somebody may need support. Source: our own; the areas that a social worker's interview goes through. */
public enum NeedArea implements Coded {
    FAMILY,
    NEIGHBOURS,
    HEALTH,
    HOUSING,
    MONEY,
    WORK,
    LEARNING,
    OTHER;

    public String textKey() {
        return "casework.area." + code();
    }

    /** The field of a form. */
    public String field() {
        return "need-" + code();
    }
}
