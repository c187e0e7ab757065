package pl.mors.activity;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import pl.mors.document.Envelope;
import tools.jackson.databind.json.JsonMapper;

/** Hides what entries say under the organisation's key; each text opens in the row that it was hidden for and in no other. */
@Component
public class DiaryTexts {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Envelope envelope;

    DiaryTexts(Envelope envelope) {
        this.envelope = envelope;
    }

    /** @param version the id of the row that will keep it */
    public static byte[] hide(Envelope envelope, UUID version, DiaryText text) {
        return envelope.seal(JSON.writeValueAsString(text).getBytes(StandardCharsets.UTF_8), owner(version));
    }

    public byte[] hide(UUID version, DiaryText text) {
        return hide(envelope, version, text);
    }

    /** By version, with the key fetched once however many there are. */
    public Map<UUID, DiaryText> readAll(Map<UUID, byte[]> hidden) {
        var opened = envelope.openAll(
                hidden.entrySet().stream().collect(Collectors.toMap(one -> owner(one.getKey()), Map.Entry::getValue)));
        var texts = new HashMap<UUID, DiaryText>();
        hidden.keySet()
                .forEach(version -> texts.put(
                        version, JSON.readValue(Objects.requireNonNull(opened.get(owner(version))), DiaryText.class)));
        return texts;
    }

    private static String owner(UUID version) {
        return "diary " + version;
    }
}
