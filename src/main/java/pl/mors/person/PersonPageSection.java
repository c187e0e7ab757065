package pl.mors.person;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.web.Link;

/**
 * What a module above shows on a person's page. Implement it as a bean; answer within a fixed number of statements, and with
 * nothing where the reader may not see it.
 */
public interface PersonPageSection {

    /** Smaller comes first. */
    int order();

    Optional<Section> section(PersonId person);

    /** Ids of what the module keeps about the person; changes of it belong to the person's history. */
    default List<UUID> keptAbout(PersonId person) {
        return List.of();
    }

    /**
     * A headed list with its actions; all texts in the reader's language.
     *
     * @param empty what is said when there are no rows
     * @param actions what can be done next; they also stand among the page's actions at the top
     * @param more where the rows are changed, or more is shown of them; it stands below them only
     */
    record Section(
            String title,
            List<Row> rows,
            String empty,
            List<Link> actions,
            @Nullable Link more) {

        public Section(String title, List<Row> rows, String empty, List<Link> actions) {
            this(title, rows, empty, actions, null);
        }

        public Section {
            rows = List.copyOf(rows);
            actions = List.copyOf(actions);
        }
    }

    /**
     * One thing: what it is, where it is shown, and a word about it.
     *
     * @param button what one click does about it
     */
    record Row(
            String text,
            @Nullable String href,
            @Nullable String note,
            @Nullable Button button) {

        public Row(String text, @Nullable String href, @Nullable String note) {
            this(text, href, note, null);
        }
    }

    /** Posts one value, named by its field. */
    record Button(String text, String action, String field, String value) {}
}
