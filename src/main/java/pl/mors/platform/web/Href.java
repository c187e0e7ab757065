package pl.mors.platform.web;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** An address of this server with its query, built without forgetting to encode. */
public record Href(String value) {

    public static Href of(String path) {
        return new Href(path);
    }

    /** With this parameter set; null or blank takes it away. */
    public Href with(String parameter, @Nullable String answer) {
        UriComponentsBuilder builder = UriComponentsBuilder.fromUriString(value);
        if (answer == null || answer.isBlank()) {
            return new Href(builder.replaceQueryParam(parameter).build(true).toUriString());
        }
        String encoded = UriUtils.encode(answer, StandardCharsets.UTF_8);
        return new Href(
                builder.replaceQueryParam(parameter, encoded).build(true).toUriString());
    }

    /** At another place of the list. */
    public Href at(Cursor cursor) {
        return with(Cursor.PARAMETER, cursor.isStart() ? null : cursor.encode());
    }

    @Override
    public String toString() {
        return value;
    }
}
