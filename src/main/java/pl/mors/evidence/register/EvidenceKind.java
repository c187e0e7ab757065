package pl.mors.evidence.register;

import pl.mors.platform.Coded;
import pl.mors.platform.text.Texts;

/** What a paper is; the words are those of the views {@code evidence_of_...}. */
public enum EvidenceKind implements Coded {
    SIGNED_SHEET,
    GLASS_SIGNATURE,
    PLATFORM_REPORT,
    PRESENCE_MAIL,
    PHOTO,
    STATUS,
    DECLARATION,
    SIGNED_DECLARATION,
    APPLICATION,
    CONSENT,
    GROUP_CONSENT,
    TRIP_CONSENT,
    SIGNED_CONSENT,
    PICK_UP,
    INTERNSHIP_AGREEMENT,
    SIGNED_AGREEMENT,
    SIGNED_MONTH,
    INTERNSHIP_OPINION,
    INTERNSHIP_REPORT,
    INTERNSHIP_CERTIFICATE,
    COURSE_CERTIFICATE,
    SIGNED_CERTIFICATE,
    REINTEGRATION_PATH,
    CONTRACT_A,
    CONTRACT_B,
    SIGNED_PATH,
    SIGNED_CARD,
    REFUND_REQUEST,
    SIGNED_HOURS,
    SIGNED_PARTICIPANT_HOURS,
    SIGNED_BADGES,
    BILL,
    CASE_PAPER,
    REGISTER_CHECK,
    STANDARDS,
    PROOF_LETTER,
    EXPORT;

    /** Whether its detail is the number of a page. */
    boolean isOfPages() {
        return switch (this) {
            case SIGNED_DECLARATION,
                    SIGNED_AGREEMENT,
                    SIGNED_MONTH,
                    SIGNED_CERTIFICATE,
                    SIGNED_PATH,
                    SIGNED_CARD,
                    SIGNED_HOURS,
                    SIGNED_PARTICIPANT_HOURS,
                    SIGNED_BADGES,
                    SIGNED_CONSENT -> true;
            default -> false;
        };
    }

    public String label() {
        return Texts.t("evidence.kind." + this);
    }
}
