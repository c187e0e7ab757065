package pl.mors.platform.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in a list that is paged by key: the sort key of the row at the edge of the page that was shown, and the direction.
 * Opaque in addresses; whatever cannot be read is the start of the list.
 *
 * @param key the edge row's sort key, values in the order of ORDER BY; empty at the start
 * @param backwards whether rows before the edge are wanted
 */
public record Cursor(List<String> key, boolean backwards) {

    /** Name of the parameter in addresses. */
    public static final String PARAMETER = "strona";

    private static final char SEPARATOR = '\u001f';

    public Cursor {
        key = List.copyOf(key);
    }

    public static Cursor start() {
        return new Cursor(List.of(), false);
    }

    public boolean isStart() {
        return key.isEmpty();
    }

    public String encode() {
        String plain = (backwards ? "<" : ">") + String.join(String.valueOf(SEPARATOR), key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @param size how many values the list's sort key has; a cursor of another list is not used
     */
    public static Cursor decode(@Nullable String encoded, int size) {
        if (encoded == null || encoded.isBlank()) {
            return start();
        }
        String plain;
        try {
            plain = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return start();
        }
        if (plain.isEmpty() || plain.indexOf('\u0000') >= 0) {
            return start();
        }
        List<String> key = new ArrayList<>(Arrays.asList(plain.substring(1).split(String.valueOf(SEPARATOR), -1)));
        return key.size() == size ? new Cursor(key, plain.charAt(0) == '<') : start();
    }
}
