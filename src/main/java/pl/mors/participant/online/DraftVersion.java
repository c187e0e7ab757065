package pl.mors.participant.online;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Which content of a draft a form began with: the same as long as the same is kept. */
final class DraftVersion {

    static final String FIELD = "seen";

    private DraftVersion() {}

    static String of(Map<String, String> typed) {
        return UUID.nameUUIDFromBytes(new TreeMap<>(typed).toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
