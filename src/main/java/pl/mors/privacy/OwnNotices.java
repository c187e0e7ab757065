package pl.mors.privacy;

import java.util.List;
import java.util.UUID;

/** What residents were told about their data, to be read again on their own page. A module that keeps it implements it as a bean. */
public interface OwnNotices {

    /** The latest first. */
    List<Told> told(UUID person);

    /**
     * A version of an information clause that somebody was given.
     *
     * @param clause whose it is
     * @param when on which day and how it was given
     * @param paragraphs its text
     */
    record Told(String clause, String when, List<String> paragraphs) {

        public Told {
            paragraphs = List.copyOf(paragraphs);
        }
    }
}
