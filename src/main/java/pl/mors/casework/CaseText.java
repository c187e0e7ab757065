package pl.mors.casework;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import pl.mors.document.Envelope;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hides what is written about somebody under the organisation's key; each text opens in the row that it was hidden for and in no
 * other. Who has the database without the key reads none of it, who has both reads all: docs/security/what-a-dump-shows.md.
 */
@Component
public class CaseText {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Envelope envelope;

    CaseText(Envelope envelope) {
        this.envelope = envelope;
    }

    /** @param row the id of the row that will keep it */
    public byte[] hide(UUID row, Object content) {
        return envelope.seal(JSON.writeValueAsString(content).getBytes(StandardCharsets.UTF_8), owner(row));
    }

    public <T> T read(UUID row, byte[] hidden, Class<T> type) {
        return parse(envelope.open(hidden, owner(row)), type);
    }

    /** By row, with the key fetched once however many there are. */
    public <T> Map<UUID, T> readAll(Map<UUID, byte[]> hidden, Class<T> type) {
        var opened = envelope.openAll(
                hidden.entrySet().stream().collect(Collectors.toMap(one -> owner(one.getKey()), Map.Entry::getValue)));
        var texts = new HashMap<UUID, T>();
        hidden.keySet().forEach(row -> {
            var plain = opened.get(owner(row));
            if (plain != null) {
                texts.put(row, parse(plain, type));
            }
        });
        return texts;
    }

    private static <T> T parse(byte[] plain, Class<T> type) {
        return JSON.readValue(plain, type);
    }

    private static String owner(UUID row) {
        return "casework " + row;
    }
}
