package pl.mors.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands on every paper besides its matter.
 *
 * @param organisation its full name
 * @param contact lines with its address, telephone and e-mail
 * @param funding who pays, in the words that the grant agreements ask for; empty where nobody asks
 * @param marks the funders' strips of logos; the place is left free where somebody asks for them and none is kept
 * @param caseNumber the office's number of the case (znak sprawy), or null where none was given
 */
public record Letterhead(
        String organisation,
        List<String> contact,
        List<String> funding,
        List<Mark> marks,
        @Nullable String caseNumber) {

    public Letterhead {
        contact = List.copyOf(contact);
        funding = List.copyOf(funding);
        marks = List.copyOf(marks);
    }

    /** Whether the top of the page is the funders', with their marks or for paper that bears them. */
    public boolean hasPlaceForMarks() {
        return !funding.isEmpty() || !marks.isEmpty();
    }
}
