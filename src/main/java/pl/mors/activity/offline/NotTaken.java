package pl.mors.activity.offline;

import java.util.Locale;
import pl.mors.activity.attendance.SheetDay;

/**
 * Why something that a device sent was not taken.
 *
 * @param code as the database knows it
 * @param textKey of its sentence
 */
record NotTaken(String code, String textKey) {

    /** The session or the person is out of the sender's reach. */
    static final NotTaken GONE = new NotTaken("gone", "activity.offline.refused.gone");

    /** Signatures on glass prove nothing at this session. */
    static final NotTaken NOT_ACCEPTED = new NotTaken("not_accepted", "activity.offline.refused.not-accepted");

    static NotTaken of(SheetDay.Refusal refusal) {
        return new NotTaken(refusal.name().toLowerCase(Locale.ROOT), refusal.textKey());
    }
}
