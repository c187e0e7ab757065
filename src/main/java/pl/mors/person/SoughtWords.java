package pl.mors.person;

import jakarta.servlet.http.HttpSession;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.mors.platform.web.Href;

/**
 * What was searched for. Words name people, and addresses are kept by browsers and proxies: the words come in a body and stay in
 * the session, and an address carries only the key under which they lie there. Whoever comes with another session finds nothing.
 */
@Component
public class SoughtWords {

    /** Name of the parameter in addresses. */
    public static final String PARAMETER = "szukanie";

    private static final String ATTRIBUTE = "mors.sought";
    private static final int MOST = 20;
    /** More letters than any name has. */
    public static final int LONGEST = 200;

    private static final Pattern KEY = Pattern.compile("[0-9a-f-]{36}");

    /** Keeps the words; null for none, and for signs that nobody types. The same words keep their key as long as they are among the latest. */
    public @Nullable String keep(HttpSession session, String typed) {
        var words = typed.strip();
        if (words.isEmpty() || words.length() > LONGEST || words.chars().anyMatch(Character::isISOControl)) {
            return null;
        }
        var kept = kept(session);
        var known = kept.entrySet().stream()
                .filter(one -> one.getValue().equals(words))
                .map(Map.Entry::getKey)
                .findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        var key = UUID.randomUUID().toString();
        kept.put(key, words);
        while (kept.size() > MOST) {
            kept.remove(kept.keySet().iterator().next());
        }
        session.setAttribute(ATTRIBUTE, kept);
        return key;
    }

    /** The words; empty when none are kept under the key. */
    public String recall(HttpSession session, @Nullable String key) {
        return key == null ? "" : kept(session).getOrDefault(key, "");
    }

    /** The address of a list that is narrowed to the words; whatever is no key, words above all, is left out. */
    public static Href narrowed(String address, @Nullable String key) {
        return Href.of(address).with(PARAMETER, key != null && KEY.matcher(key).matches() ? key : null);
    }

    private static Map<String, String> kept(HttpSession session) {
        var kept = new LinkedHashMap<String, String>();
        if (session.getAttribute(ATTRIBUTE) instanceof Map<?, ?> words) {
            words.forEach((key, value) -> kept.put(key.toString(), value.toString()));
        }
        return kept;
    }
}
