package pl.mors.evidence.register;

import pl.mors.platform.Coded;
import pl.mors.platform.text.Texts;

/** What a paper is; the words are those of the views {@code evidence_of_...}. */
public enum EvidenceKind implements Coded {
    SIGNED_SHEET,
    PLATFORM_REPORT,
    PRESENCE_MAIL,
    PHOTO,
    STATUS,
    DECLARATION,
    APPLICATION,
    CONSENT,
    GROUP_CONSENT,
    INTERNSHIP_AGREEMENT,
    INTERNSHIP_OPINION,
    INTERNSHIP_REPORT,
    INTERNSHIP_CERTIFICATE,
    COURSE_CERTIFICATE,
    REINTEGRATION_PATH,
    CONTRACT_A,
    CONTRACT_B,
    REFUND_REQUEST,
    BILL,
    CASE_PAPER,
    REGISTER_CHECK,
    STANDARDS,
    EXPORT;

    public String label() {
        return Texts.t("evidence.kind." + this);
    }
}
