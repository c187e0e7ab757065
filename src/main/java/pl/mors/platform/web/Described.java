package pl.mors.platform.web;

import org.jspecify.annotations.Nullable;

/** Which elements describe a form control to a screen reader. */
public final class Described {

    private Described() {}

    /** Value of aria-describedby for the control with this id: its hint and its error, as far as they exist. */
    public static @Nullable String by(String id, @Nullable String hint, @Nullable String error) {
        String hints = hint == null ? "" : id + "-hint";
        String errors = error == null ? "" : id + "-error";
        String both = (hints + " " + errors).strip();
        return both.isEmpty() ? null : both;
    }
}
