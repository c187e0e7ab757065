package pl.mors.privacy.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.audit.Change;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Href;
import pl.mors.platform.web.Option;
import pl.mors.platform.web.Slice;

/**
 * The register of changes.
 *
 * @param filter what the reader narrows the list down to, as typed
 * @param tables what can be chosen
 * @param about id of the person or thing whose history is shown; null for all
 * @param today by the clock that the trail is written by, in a demonstration too
 */
public record ChangeRegisterPage(
        Slice<Change> changes,
        Form filter,
        List<Option> tables,
        @Nullable String about,
        LocalDate today) {

    static final String PATH = "/pulpit/rejestr-zmian";
    static final String TABLE = "rodzaj";
    static final String DAY = "dzien";
    static final String ABOUT = "dotyczy";

    public ChangeRegisterPage {
        tables = List.copyOf(tables);
    }

    /** The list's own address, with its filters. */
    public Href address() {
        return Href.of(PATH)
                .with(TABLE, filter.value(TABLE))
                .with(DAY, filter.value(DAY))
                .with(ABOUT, about);
    }
}
