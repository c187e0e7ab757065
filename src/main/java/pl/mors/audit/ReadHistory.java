package pl.mors.audit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.web.Cursor;
import pl.mors.platform.web.Slice;

/** To whom personal data of the current organisation was shown or refused, the newest first. */
public interface ReadHistory {

    /**
     * A page of the reads that fit.
     *
     * @param from where the page starts; a cursor of ids
     */
    Slice<Read> reads(Filter filter, Cursor from, int size);

    /**
     * Which reads are wanted.
     *
     * @param subject the person, participation or other row whose data was asked for; null for all
     * @param day a day in Poland; null for all
     * @param refusedOnly leaves out what was shown
     */
    record Filter(@Nullable UUID subject, @Nullable LocalDate day, boolean refusedOnly) {}
}
