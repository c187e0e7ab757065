package pl.mors.activity.printed;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.handout.HandoutKind;
import pl.mors.platform.Coded;
import pl.mors.platform.text.Texts;

/** What a signature in a column of a sheet says: that somebody was there, or that they received something. */
public enum SheetColumn implements Coded {
    PRESENCE(null),
    MEAL(HandoutKind.MEAL),
    MATERIALS(HandoutKind.MATERIALS),
    CERTIFICATE(HandoutKind.CERTIFICATE),
    TICKET(HandoutKind.TICKET);

    private final @Nullable HandoutKind received;

    SheetColumn(@Nullable HandoutKind received) {
        this.received = received;
    }

    static SheetColumn of(HandoutKind kind) {
        return Arrays.stream(values())
                .filter(column -> column.received == kind)
                .findFirst()
                .orElseThrow();
    }

    /** What is received; empty for presence. */
    public Optional<HandoutKind> received() {
        return Optional.ofNullable(received);
    }

    public String label() {
        return received == null ? Texts.t("activity.printed.presence") : received.label();
    }
}
