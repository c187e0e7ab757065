package pl.mors.platform.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import pl.mors.platform.text.Texts;

/**
 * A sentence at the top of a page about what has just happened. It outlives one redirect in the session, therefore its
 * arguments are texts.
 */
public record Notice(Tone tone, String key, List<String> args) implements Serializable {

    public Notice {
        args = List.copyOf(args);
    }

    /** It was done. */
    public static Notice done(String key, String... args) {
        return new Notice(Tone.GOOD, key, Arrays.asList(args));
    }

    /** It was not done, for a reason that the text gives together with what to do next. */
    public static Notice refused(String key, String... args) {
        return new Notice(Tone.BAD, key, Arrays.asList(args));
    }

    public static Notice warning(String key, String... args) {
        return new Notice(Tone.WARNING, key, Arrays.asList(args));
    }

    public static Notice info(String key, String... args) {
        return new Notice(Tone.INFO, key, Arrays.asList(args));
    }

    /** The sentence in the reader's language. */
    public String text() {
        return Texts.t(key, args.toArray());
    }
}
