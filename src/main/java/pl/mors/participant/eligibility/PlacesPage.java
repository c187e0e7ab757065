package pl.mors.participant.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pl.mors.person.Person;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;
import pl.mors.programme.Programme;

/**
 * The places that tie a person to areas.
 *
 * @param kinds the ties that can be added here; none when the programme takes residents only
 * @param asksTheMap whether it matters where the places are on the map
 * @param added form of a new place
 * @param pin form of a place on the map
 */
public record PlacesPage(
        Person person,
        Programme programme,
        List<Row> rows,
        List<Option> kinds,
        boolean asksTheMap,
        Form added,
        Form pin,
        boolean mayChange) {

    /**
     * One place.
     *
     * @param tie id of a place of study or work, for its withdrawal; null for the residence
     */
    public record Row(
            @Nullable String tie,
            String kind,
            String words,
            LocalDate from,
            @Nullable LocalDate until,
            Place place) {}

    /** The places by their order. */
    public List<Option> addresses() {
        return IntStream.range(0, rows.size())
                .mapToObj(index ->
                        Option.of(String.valueOf(index), rows.get(index).words()))
                .toList();
    }

    /** The form with errors, for the summary on top. */
    public Form wrong() {
        return pin.errors().any() ? pin : added;
    }
}
