package pl.mors.platform;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a module shows on the desk above all that waits: what the day brings. Implement it as a bean; it names no participant. */
@FunctionalInterface
public interface DeskSection {

    /**
     * The section for the current account; empty when there is none for its roles.
     *
     * @param today the rules' today
     */
    Optional<Section> section(LocalDate today);

    /**
     * A heading with a short list under it; the texts are in the reader's language.
     *
     * @param whenEmpty sentence in place of the list when there are no entries
     * @param next what comes first after today; none where that is not worth a line
     * @param links where the day goes on
     */
    record Section(
            String title,
            List<Entry> entries,
            String whenEmpty,
            @Nullable Entry next,
            List<Way> links) {

        public Section {
            entries = List.copyOf(entries);
            links = List.copyOf(links);
        }
    }

    /**
     * One line of a section.
     *
     * @param lead what the reader looks for first: the hours
     * @param title what it is
     * @param detail the rest, for example the place
     * @param state how it stands, where that is not plain
     * @param action what is to be done about it
     */
    record Entry(
            String lead,
            String title,
            String href,
            @Nullable String detail,
            @Nullable String state,
            @Nullable Way action) {}

    record Way(String text, String href) {}
}
