package pl.mors.platform.sheet;

/** Keeps typed text from acting as a formula in a spreadsheet program that opens a CSV file. */
public final class Formulas {

    private static final String STARTS = "=+-@\t\r";

    private Formulas() {}

    /** The text, with an apostrophe before it when it would start a formula. */
    public static String disarm(String text) {
        return !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
