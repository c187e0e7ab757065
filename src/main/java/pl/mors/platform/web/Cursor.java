package pl.mors.platform.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A place in a list that is paged: the row at the edge of the page that was shown, named by its id or number and by nothing that
 * is known about it, and the direction. Opaque in addresses; whatever cannot be read is the start of the list.
 *
 * @param edge the edge row's id or number; null at the start
 * @param backwards whether rows before the edge are wanted
 */
public record Cursor(@Nullable String edge, boolean backwards) {

    /** Name of the parameter in addresses. */
    public static final String PARAMETER = "strona";

    private static final Cursor START = new Cursor(null, false);

    public static Cursor start() {
        return START;
    }

    /** Reads a place in a list whose rows are named by a UUID. */
    public static Cursor ofId(@Nullable String encoded) {
        return decode(encoded, UUID::fromString);
    }

    /** Reads a place in a list whose rows are named by a whole number. */
    public static Cursor ofNumber(@Nullable String encoded) {
        return decode(encoded, Long::parseLong);
    }

    public boolean isStart() {
        return edge == null;
    }

    /** Where the edge is a UUID: null at the start. */
    public @Nullable UUID id() {
        return edge == null ? null : UUID.fromString(edge);
    }

    /** Where the edge is a number: null at the start. */
    public @Nullable Long number() {
        return edge == null ? null : Long.valueOf(edge);
    }

    public String encode() {
        String plain = (backwards ? "<" : ">") + (edge == null ? "" : edge);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
    }

    private static Cursor decode(@Nullable String encoded, Consumer<String> parse) {
        if (encoded == null || encoded.isEmpty()) {
            return START;
        }
        try {
            var plain = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.US_ASCII);
            var edge = plain.isEmpty() ? "" : plain.substring(1);
            parse.accept(edge);
            return new Cursor(edge, plain.charAt(0) == '<');
        } catch (IllegalArgumentException ofNoUse) {
            return START;
        }
    }
}
