package pl.mors.activity.series;

import java.util.UUID;
import pl.mors.platform.Ids;

/** Identifies a series of sessions. */
public record SeriesId(UUID value) {

    static SeriesId next() {
        return new SeriesId(Ids.next());
    }
}
