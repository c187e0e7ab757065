package pl.mors.employment.overview;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.employment.internship.Internship;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Slice;

/**
 * The list of internships.
 *
 * @param internships those in the reader's sight, the one that starts last first
 * @param employer to whose internships the list is narrowed; null for those of all
 * @param today on which their states hold
 */
public record InternshipsPage(
        List<Internship> internships, @Nullable String employer, LocalDate today) {

    public String title() {
        return employer == null
                ? Texts.t("employment.internship.list.title")
                : Texts.t("employment.internship.list.at", employer);
    }

    /** For the count above the list. */
    public Slice<Internship> found() {
        return new Slice<>(internships, null, null);
    }
}
