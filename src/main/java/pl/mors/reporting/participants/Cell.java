package pl.mors.reporting.participants;

import org.jspecify.annotations.Nullable;

/**
 * What stands in a cell of the file.
 *
 * @param text empty where there is no value
 * @param unknownCode a value for which the funder has no word; null where all is well
 */
public record Cell(String text, @Nullable String unknownCode) {

    private static final Cell EMPTY = new Cell("", null);

    static Cell of(@Nullable String text) {
        return text == null || text.isBlank() ? EMPTY : new Cell(text.strip(), null);
    }

    static Cell unknown(String code) {
        return new Cell("", code);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }
}
