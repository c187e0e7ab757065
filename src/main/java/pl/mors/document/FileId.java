package pl.mors.document;

import java.util.UUID;
import pl.mors.platform.Ids;

/** Identifies a named file of an organisation. */
public record FileId(UUID value) {

    public static FileId next() {
        return new FileId(Ids.next());
    }
}
