package pl.mors.privacy.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.mors.audit.Read;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Href;
import pl.mors.platform.web.Slice;

/**
 * The register of reads.
 *
 * @param filter what the reader narrows the list down to, as typed
 * @param about id of the person or thing whose reads are shown; null for all
 * @param today by the clock that the trail is written by, in a demonstration too
 */
public record ReadRegisterPage(
        Slice<Read> reads, Form filter, @Nullable String about, LocalDate today) {

    public static final String PATH = "/pulpit/rejestr-odczytow";
    public static final String DAY = "dzien";
    public static final String REFUSED = "odmowy";
    public static final String ABOUT = "dotyczy";

    /** The list's own address, with its filters. */
    public Href address() {
        return Href.of(PATH)
                .with(DAY, filter.value(DAY))
                .with(REFUSED, filter.value(REFUSED))
                .with(ABOUT, about);
    }

    /** The reads of the same row's data. */
    public static Href about(Read read) {
        return Href.of(PATH)
                .with(ABOUT, read.subject() == null ? null : read.subject().toString());
    }
}
