package pl.mors.activity.refund;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.mors.document.FileId;
import pl.mors.participant.ParticipationId;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Tone;

/**
 * What somebody asked for and what was decided.
 *
 * @param basis where the rate comes from
 * @param account where to it is paid; none where otherwise
 * @param accepted null while nothing was decided
 */
public record RefundRequest(
        UUID id,
        ParticipationId participation,
        RefundRate rate,
        String basis,
        LocalDate requestedOn,
        FileId paper,
        @Nullable AccountNumber account,
        @Nullable Boolean accepted,
        @Nullable String reason) {

    public boolean isOpen() {
        return accepted == null;
    }

    boolean isAccepted() {
        return Boolean.TRUE.equals(accepted);
    }

    public String stateText() {
        return Texts.t("activity.refund.state." + (isOpen() ? "open" : isAccepted() ? "accepted" : "refused"));
    }

    public Tone tone() {
        return isOpen() ? Tone.WARNING : isAccepted() ? Tone.GOOD : Tone.BAD;
    }

    /** The rate in words. */
    public String rateText() {
        return Texts.t(
                "activity.refund.rate." + rate.unit(), Texts.money(rate.amount().amount()));
    }
}
