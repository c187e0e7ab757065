package pl.mors.employment.overview;

import java.time.LocalDate;
import java.util.List;
import pl.mors.employment.internship.Internship;
import pl.mors.platform.web.Slice;

/**
 * The list of internships.
 *
 * @param internships those in the reader's sight, the one that starts last first
 * @param today on which their states hold
 */
public record InternshipsPage(List<Internship> internships, LocalDate today) {

    /** For the count above the list. */
    public Slice<Internship> found() {
        return new Slice<>(internships, null, null);
    }
}
