package pl.mors.document.office;

import java.time.LocalDate;
import java.util.UUID;

/** A case of the office. */
public record OfficeCase(UUID id, ArchiveClass archiveClass, int year, int number, String title, LocalDate openedOn) {

    /**
     * The number of the case (znak sprawy): unit, symbol, running number, year. Source: office instruction, annex 1 to the
     * regulation of the Prime Minister of 18 January 2011, the paragraph on the elements of a case's number.
     */
    public String caseNumber() {
        return archiveClass.mark() + "." + number + "." + year;
    }
}
