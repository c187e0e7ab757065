package pl.mors.platform;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a module shows on the first page of an organisation's public site. Implement it as a bean; never about a participant. */
@FunctionalInterface
public interface PublicHomeSection {

    /**
     * The section for the organisation whose site is visited; empty when there is nothing worth a heading.
     *
     * @param organisation address of that organisation
     * @param today the rules' today
     */
    Optional<Section> section(String organisation, LocalDate today);

    /**
     * A heading with a short list under it; the texts are in the reader's language.
     *
     * @param whenEmpty sentence in place of the list when there are no entries
     * @param more link to the whole, with its text
     */
    record Section(String title, List<Entry> entries, String whenEmpty, More more) {

        public Section {
            entries = List.copyOf(entries);
        }
    }

    /**
     * One line of a section.
     *
     * @param lead what the reader looks for first, for example day and hours
     * @param title what it is
     * @param detail the rest, for example the place
     */
    record Entry(
            String lead,
            String title,
            @Nullable String detail,
            @Nullable String href) {}

    record More(String text, String href) {}
}
