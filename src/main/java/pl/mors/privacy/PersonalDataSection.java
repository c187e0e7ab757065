package pl.mors.privacy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A titled part of the copy of a person's data.
 *
 * @param title in words, not a key
 */
public record PersonalDataSection(String title, List<Entry> entries) {

    public PersonalDataSection {
        entries = List.copyOf(entries);
    }

    /**
     * One thing that is known.
     *
     * @param label in words, not a key
     * @param value in words; null where nothing was given
     */
    public record Entry(String label, @Nullable String value) {}
}
