package pl.mors.document.office;

import java.util.UUID;

/**
 * A class of the list of files (JRWA), as a unit of the organisation uses it.
 *
 * @param unit the unit's symbol, for example {@code DPS}
 * @param symbol digits of the list
 * @param category for how long the archive keeps it: {@code A} for good, {@code B10} ten years
 */
public record ArchiveClass(UUID id, String unit, String symbol, String title, String category) {

    /** As the list of cases is headed. */
    public String mark() {
        return unit + "." + symbol;
    }
}
