package pl.mors.participant.notice;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.mors.identity.DataClass;
import pl.mors.platform.text.Texts;
import pl.mors.programme.Programme;

/**
 * Whose information clause it is.
 *
 * @param programme null for the organisation's own
 */
public record NoticeScope(@Nullable Programme programme) {

    /** Stands in addresses where a programme's code would; codes are in capitals. */
    static final String ORGANISATION = "osrodek";

    public String code() {
        return programme == null ? ORGANISATION : programme.code();
    }

    public String title() {
        return programme == null ? Texts.t("participant.notice.organisation") : programme.title();
    }

    /** What the list of those who wait for it shows: people, or people in a programme. */
    DataClass dataClass() {
        return programme == null ? DataClass.PERSONAL : DataClass.PARTICIPATION;
    }

    @Nullable
    UUID programmeId() {
        return programme == null ? null : programme.id().value();
    }
}
