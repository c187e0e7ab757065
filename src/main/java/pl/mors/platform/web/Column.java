package pl.mors.platform.web;

/** The head of a table's column; the label is a text, not a key. */
public record Column(String label, boolean numeric, boolean labelHidden) {

    public static Column text(String label) {
        return new Column(label, false, false);
    }

    /** Figures, aligned right. */
    public static Column number(String label) {
        return new Column(label, true, false);
    }

    /** A column of links or buttons: its label is for screen readers only. */
    public static Column actions(String label) {
        return new Column(label, false, true);
    }
}
