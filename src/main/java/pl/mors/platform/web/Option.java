package pl.mors.platform.web;

import org.jspecify.annotations.Nullable;

/** One possible answer of a select, a group of radios or of checkboxes; label and hint are texts, not keys. */
public record Option(String value, String label, @Nullable String hint) {

    public static Option of(String value, String label) {
        return new Option(value, label, null);
    }
}
