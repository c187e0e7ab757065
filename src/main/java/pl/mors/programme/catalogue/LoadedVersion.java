package pl.mors.programme.catalogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.text.Texts;

/**
 * A version of a programme file and who loaded it.
 *
 * @param loadedBy a name; null for the system
 */
public record LoadedVersion(
        int number, Instant loadedAt, @Nullable String loadedBy) {

    public String words() {
        return loadedBy == null
                ? Texts.t("programme.version", number, Texts.dateTime(loadedAt))
                : Texts.t("programme.version.by", number, Texts.dateTime(loadedAt), loadedBy);
    }
}
