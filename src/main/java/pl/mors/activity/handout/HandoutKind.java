package pl.mors.activity.handout;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.Coded;
import pl.mors.platform.NotFound;
import pl.mors.platform.text.Texts;

/** What is handed out. */
public enum HandoutKind implements Coded {
    MEAL,
    MATERIALS,
    CERTIFICATE,
    TICKET;

    /** The one that an address names; the commonest where it names none. */
    public static HandoutKind asked(@Nullable String word) {
        return word == null
                ? MEAL
                : Arrays.stream(values())
                        .filter(kind -> kind.code().equals(word))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("handout " + word));
    }

    public String label() {
        return Texts.t("activity.handout.kind." + this);
    }
}
