package pl.mors.identity.showcase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Href;
import pl.mors.platform.web.Option;
import pl.mors.platform.web.Progress;
import pl.mors.platform.web.Slice;
import pl.mors.platform.web.Tone;

/**
 * Everything that the showcase shows.
 *
 * @param form the form that can be sent
 * @param wrong a form with an error in every field
 * @param people a page from the middle of a list
 * @param none an empty list
 * @param address of the list, with its filter
 */
public record ShowcasePage(
        Form form, Form wrong, Form filter, List<Option> districts, Slice<Row> people, Slice<Row> none, Href address) {

    /** A made-up line of a table. */
    public record Row(String name, LocalDate since, Tone tone, String state, Progress hours, BigDecimal amount) {}

    /** The sum of the table's last column, PLN. */
    public BigDecimal sum() {
        return people.rows().stream().map(Row::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
