package pl.mors.activity.remote;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import pl.mors.platform.Certainty;
import pl.mors.platform.Dated;

/**
 * How exact the proof of a remote class is. That times of log-in or two e-mails are needed is published; how many minutes may be missing
 * is not, so that the figure may be replaced from a day on.
 *
 * @param grace how late somebody may come, how early leave, and how far from the beginning and the end an e-mail may be sent
 */
record RemoteTerms(LocalDate from, Duration grace, String source, Certainty certainty) implements Dated {

    /** The region of Łódź has asked for such proof since 1.5.2021; classes before that day are judged by the same. */
    private static final List<RemoteTerms> ALL =
            List.of(new RemoteTerms(LocalDate.EPOCH, Duration.ofMinutes(15), "elist-1, elist-2", Certainty.MEMORY));

    static RemoteTerms on(LocalDate day) {
        return Dated.on(ALL, day).orElseThrow(() -> new NoSuchElementException("no terms of remote classes on " + day));
    }
}
